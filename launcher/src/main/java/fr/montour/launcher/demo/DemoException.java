package fr.montour.launcher.demo;

import java.io.Serial;

/** The demonstration cannot go on; the message is made for people. */
public final class DemoException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public DemoException(String message) {
        super(message);
    }
}
