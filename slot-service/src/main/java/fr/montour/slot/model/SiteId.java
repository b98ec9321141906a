package fr.montour.slot.model;

import java.util.regex.Pattern;

/** INSEE code of the commune of a site, e.g. {@code 93008} or {@code 2A004}. */
public record SiteId(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}");

    public SiteId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a site id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
