package fr.montour.identity.model;

import fr.montour.platform.result.Result;
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

    /** Reads an id that came with a request; {@link #unknown()} where the text cannot be one. */
    public static Result<PersonId> read(String text) {
        return SHAPE.matcher(text).matches() ? Result.done(new PersonId(text)) : unknown();
    }

    /** The refusal of an id that nobody has. */
    public static <T> Result<T> unknown() {
        return Result.refused(IdentityRefusal.PERSON_UNKNOWN, "Nobody has this id.");
    }

    @Override
    public String toString() {
        return value;
    }
}
