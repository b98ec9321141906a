package fr.montour.launcher.stack;

import java.io.Serial;

/** A stack could not be started, found or stopped; the message is made for people and complete in itself. */
public final class StackException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public StackException(String message) {
        super(message);
    }

    /** With a message for people and the technical cause. */
    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
