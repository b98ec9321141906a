package fr.montour.identity.civil;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gender in the civil register; FranceConnect also sends {@code unspecified}, or nothing. */
public enum Gender {
    FEMALE,
    MALE,
    UNSPECIFIED;

    /** Anything but {@code female} and {@code male} is unspecified: nobody is refused over it. */
    static Gender of(@Nullable String claim) {
        return switch (claim == null ? "" : claim.strip().toLowerCase(Locale.ROOT)) {
            case "female" -> FEMALE;
            case "male" -> MALE;
            default -> UNSPECIFIED;
        };
    }
}
