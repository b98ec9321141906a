package fr.montour.gateway.edge.door;

import java.util.regex.Pattern;

/**
 * How often something may be done: a token bucket that holds {@code burst} and is refilled steadily. Written {@code 120/min burst 60}.
 *
 * @param perMinute steady rate
 * @param burst at once
 */
public record Budget(int perMinute, int burst) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,7})/min burst ([1-9]\\d{0,7})");

    /**
     * Reads {@code 120/min burst 60}.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Budget parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no budget: expected e.g. 120/min burst 60");
        }
        return new Budget(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
