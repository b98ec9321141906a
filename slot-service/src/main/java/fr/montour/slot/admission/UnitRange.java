package fr.montour.slot.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which units of its line an admission may choose, by the instant from which they can no longer be had. So a short call and all
 * others never want the same unit.
 *
 * @param from only units that lapse at or after that moment; any, where it is missing
 * @param until only units that lapse before that moment; any, where it is missing
 */
public record UnitRange(@Nullable Instant from, @Nullable Instant until) {

    /** Every unit of the line. */
    public static final UnitRange ALL = new UnitRange(null, null);

    /** Whether a unit that lapses then is among them. */
    public boolean has(Instant lapse) {
        return (from == null || !lapse.isBefore(from)) && (until == null || lapse.isBefore(until));
    }
}
