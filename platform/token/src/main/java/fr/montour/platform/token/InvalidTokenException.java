package fr.montour.platform.token;

import java.io.Serial;

/** A token that is not to be trusted, and why. */
public final class InvalidTokenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a token was refused. */
    public enum Reason {
        /** Its time is over. */
        EXPIRED,
        /** Its time has not come. */
        NOT_YET_VALID,
        /** Rightly signed, for another audience. */
        WRONG_AUDIENCE,
        /** The signature is not by a key of the issuer, or the issuer is another. */
        FORGED,
        /** Not a signed JWT at all. */
        MALFORMED
    }

    private final Reason reason;

    InvalidTokenException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    InvalidTokenException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
