package fr.montour.identity.login;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.Realm;

/** Verifies ID tokens. */
public interface IdTokens {

    /** What the token says, once signature, issuer, audience, type and time hold. */
    Outcome<VerifiedLogin> verify(Realm realm, String idToken);
}
