package fr.montour.identity.login;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.Realm;
import fr.montour.platform.result.Result;

/** Verifies ID tokens; implemented with Keycloak's keys. */
public interface IdTokens {

    /** The refusal of a token that does not hold. */
    static <T> Result<T> invalid() {
        return Result.refused(IdentityRefusal.LOGIN_INVALID, "The ID token does not hold: log in again.");
    }

    /** What the token says; {@link #invalid()} unless signature, issuer, audience, type and time hold. */
    Result<VerifiedLogin> verify(Realm realm, String idToken);
}
