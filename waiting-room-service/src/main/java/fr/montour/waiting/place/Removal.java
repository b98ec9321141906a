package fr.montour.waiting.place;

import fr.montour.waiting.model.PlainText;

/**
 * Why staff took a place away. The person reads both and may contest them.
 *
 * @param reason for the count
 * @param message in plain words, on one line
 */
public record Removal(Reason reason, String message) {

    /** Longest message. */
    public static final int MAX_LENGTH = PlainText.MAX_LENGTH;

    /** Reasons there can be. Being blocked as a person is another matter, and another service's. */
    public enum Reason {
        /** The person asked for it, for instance called or admitted or by letter. */
        ON_REQUEST,
        /** The same person stands in the line twice, under two accounts. */
        DUPLICATE,
        /** The procedure is not for this person. */
        NOT_ELIGIBLE,
        /** The place was taken under a false name, or sold. */
        MISUSE,
        /** Something else; the message says what. */
        OTHER
    }

    public Removal {
        if (message.isBlank() || message.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a removal is explained in 1 to " + MAX_LENGTH + " characters");
        }
    }
}
