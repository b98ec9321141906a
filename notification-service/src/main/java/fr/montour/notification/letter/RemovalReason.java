package fr.montour.notification.letter;

import java.util.Arrays;

/** Why staff took a place away. */
public enum RemovalReason {
    ON_REQUEST,
    DUPLICATE,
    NOT_ELIGIBLE,
    MISUSE,
    OTHER;

    /** The reason; one this service does not know yet is explained by the message of the staff. */
    public static RemovalReason of(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
