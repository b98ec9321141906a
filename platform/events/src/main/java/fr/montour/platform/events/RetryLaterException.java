package fr.montour.platform.events;

/** Thrown by a handler that misses something another event will bring: not an error, try the next retry level. */
public final class RetryLaterException extends RuntimeException {

    /** @param reason what is missing, without personal data */
    public RetryLaterException(String reason) {
        super(reason, null, false, false);
    }
}
