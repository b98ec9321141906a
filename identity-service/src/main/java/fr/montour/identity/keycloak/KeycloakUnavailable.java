package fr.montour.identity.keycloak;

import java.io.Serial;

/** Keycloak does not answer, or not as it should. */
public final class KeycloakUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public KeycloakUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
