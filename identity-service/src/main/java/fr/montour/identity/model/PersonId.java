package fr.montour.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code p_} and 26 base32 characters (128 random bits). Says nothing about the person. */
public record PersonId(String value) {

    /** What every id of a person starts with. */
    public static final String PREFIX = "p_";

    private static final Pattern SHAPE = Pattern.compile("p_[a-z0-9]{26}");

    public PersonId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a person");
        }
    }

    /** The id written so, or nothing when it cannot be one. */
    public static Optional<PersonId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PersonId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
