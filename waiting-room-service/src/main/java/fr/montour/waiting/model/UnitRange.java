package fr.montour.waiting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which units of a line an admission may choose, by the instant from which they can no longer be had.
 *
 * @param from only units that lapse at or after that moment; any, where it is missing
 * @param until only units that lapse before that moment; any, where it is missing
 */
public record UnitRange(@Nullable Instant from, @Nullable Instant until) {

    /** Every unit of the line. */
    public static final UnitRange ALL = new UnitRange(null, null);

    /** Units that lapse at or after that moment. */
    public static UnitRange from(Instant moment) {
        return new UnitRange(moment, null);
    }

    /** Units that lapse before that moment. */
    public static UnitRange until(Instant moment) {
        return new UnitRange(null, moment);
    }

    /** Whether a unit that lapses then is among them. */
    public boolean has(Instant lapse) {
        return (from == null || !lapse.isBefore(from)) && (until == null || lapse.isBefore(until));
    }
}
