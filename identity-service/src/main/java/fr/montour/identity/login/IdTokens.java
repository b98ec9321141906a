package fr.montour.identity.login;

import fr.montour.identity.person.Outcome;
import fr.montour.identity.person.Realm;

/** Verifies ID tokens. */
public interface IdTokens {

    /** What the token says, once signature, issuer, audience, type and time hold. */
    Outcome<ProvenLogin> verify(Realm realm, String idToken);
}
