package fr.montour.waiting.model;

/** What people read as the name of a line: plain French text that staff may change. */
public record LineName(String value) {

    /** Longest name. */
    public static final int MAX_LENGTH = 200;

    /** A name for a line about which nothing is known but its id. */
    public static LineName of(LineId id) {
        return new LineName(id.value());
    }
}
