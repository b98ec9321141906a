package fr.montour.slot.model;

import java.util.regex.Pattern;

/** Slug of a procedure in plain English, e.g. {@code residence-permit-renewal}. */
public record ProcedureId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProcedureId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
