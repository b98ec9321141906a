package fr.montour.platform.token;

import java.io.Serial;

/** The keys of an issuer could not be fetched, so nothing can be said about its tokens. */
public final class KeysUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KeysUnavailableException(String issuer, Throwable cause) {
        super("keys of " + issuer + " are not available", cause);
    }
}
