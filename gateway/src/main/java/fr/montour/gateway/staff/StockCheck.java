package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the stock that a line calls for compares with the slots, which are counted every minute.
 *
 * @param stockDifference units that people are called for and that were not counted; negative where more were
 * @param stockComparedAt when both were compared last
 * @param stockApartSince since when the line has not been told of a change
 * @param countedAt the latest count
 */
@Serdeable
public record StockCheck(
        Verdict verdict,
        int stockDifference,
        @Nullable Instant stockComparedAt,
        @Nullable Instant stockApartSince,
        @Nullable Instant countedAt) {

    /** What the waiting room makes of it. */
    public enum Verdict {
        /** Nothing was ever compared. */
        NONE,
        /** Both said the same. */
        EQUAL,
        /** They did not. */
        DIFFERENT,
        /** The line is not told of changes. */
        APART,
        /** No count comes. */
        SILENT
    }

    /** Whether somebody must look. */
    public boolean isWrong() {
        return switch (verdict) {
            case NONE, EQUAL -> false;
            case DIFFERENT, APART, SILENT -> true;
        };
    }

    /** The message that says it, by name. */
    public String words() {
        return switch (verdict) {
            case NONE -> "none";
            case EQUAL -> "equal";
            case DIFFERENT -> stockDifference > 0 ? "more" : "fewer";
            case APART -> "apart";
            case SILENT -> "silent";
        };
    }

    /** The moment of which that message speaks; none, where nothing was compared. */
    public @Nullable Instant moment() {
        return switch (verdict) {
            case NONE -> null;
            case EQUAL, DIFFERENT -> stockComparedAt;
            case APART -> stockApartSince;
            case SILENT -> countedAt;
        };
    }
}
