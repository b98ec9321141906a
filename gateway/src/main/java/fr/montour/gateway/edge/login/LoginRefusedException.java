package fr.montour.gateway.edge.login;

import java.io.Serial;

/** Keycloak refused the code, or sent a token that is not to be trusted. */
final class LoginRefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    LoginRefusedException(String message) {
        super(message);
    }

    LoginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
