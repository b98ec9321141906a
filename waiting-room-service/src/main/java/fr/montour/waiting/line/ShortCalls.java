package fr.montour.waiting.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a line knows of its short calls.
 *
 * @param separation keeps near units for them; none while nobody is to be called so
 * @param next when somebody may be called at short notice; nobody is to be, where it is missing
 * @param noted how often somebody was noted so
 * @param decided short calls ever decided
 * @param reservedUntil when the last choice is over that may come of them
 */
public record ShortCalls(
        @Nullable Separation separation, @Nullable Instant next, long noted, long decided, Instant reservedUntil) {

    /** Nobody was ever called so. */
    public static final ShortCalls NONE = new ShortCalls(null, null, 0, 0, Instant.EPOCH);

    /** Whether somebody may be called at short notice. */
    public boolean hasSomebody(Instant now) {
        return next != null && !now.isBefore(next);
    }
}
