package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a line serves.
 *
 * @param kind how much time it gives people
 * @param ratePerMinute people called per minute; 0 calls nobody
 * @param maxActive people who may choose at one moment: while so many do, nobody is called
 * @param claimWindow how long a called person may take to claim in a {@link LineKind#DAY} line
 * @param hours when people may be called in a {@link LineKind#STANDING} line
 */
public record LineSettings(LineKind kind, int ratePerMinute, int maxActive, Duration claimWindow, CallingHours hours) {

    /** Highest rate a line may have. */
    public static final int MAX_RATE_PER_MINUTE = 12_000;

    /** Highest number of people at one moment; the sweep reads them all every second. */
    public static final int MAX_ACTIVE = 10_000;

    /** Shortest claim window. */
    public static final Duration MIN_CLAIM_WINDOW = Duration.ofSeconds(5);

    /** Longest claim window. */
    public static final Duration MAX_CLAIM_WINDOW = Duration.ofDays(3);

    /** A <i>file du jour</i> about which nobody said more. */
    public static final LineSettings DAY =
            new LineSettings(LineKind.DAY, 60, 200, Duration.ofMinutes(5), CallingHours.DEFAULT);

    /** A <i>file longue</i> about which nobody said more. */
    public static final LineSettings STANDING =
            new LineSettings(LineKind.STANDING, 2, 50, Duration.ofMinutes(5), CallingHours.DEFAULT);

    public LineSettings {
        List<String> faults = faults(ratePerMinute, maxActive, claimWindow);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** A line for an opening at a known hour. */
    public static LineSettings day(int ratePerMinute, int maxActive, Duration claimWindow) {
        return new LineSettings(LineKind.DAY, ratePerMinute, maxActive, claimWindow, CallingHours.DEFAULT);
    }

    /** How long people may be called in a week without holidays. */
    public long callingMinutesPerWeek() {
        return switch (kind) {
            case DAY -> Duration.ofDays(7).toMinutes();
            case STANDING ->
                hours.days().size() * Duration.between(hours.from(), hours.to()).toMinutes();
        };
    }

    /** What a line of that kind has where nobody said more. */
    public static LineSettings preset(LineKind kind) {
        return switch (kind) {
            case DAY -> DAY;
            case STANDING -> STANDING;
        };
    }

    /** Such settings; {@code LINE_INVALID} when they are out of bounds. */
    public static Result<LineSettings> of(
            LineKind kind, int ratePerMinute, int maxActive, Duration claimWindow, CallingHours hours) {
        List<String> faults = faults(ratePerMinute, maxActive, claimWindow);
        return faults.isEmpty()
                ? Result.done(new LineSettings(kind, ratePerMinute, maxActive, claimWindow, hours))
                : Result.refused(WaitingRefusal.LINE_INVALID, String.join("; ", faults));
    }

    /** What is wrong with such settings, in words; empty when nothing is. */
    public static List<String> faults(int ratePerMinute, int maxActive, Duration claimWindow) {
        List<String> faults = new ArrayList<>();
        if (ratePerMinute < 0 || ratePerMinute > MAX_RATE_PER_MINUTE) {
            faults.add("ratePerMinute must be 0 to " + MAX_RATE_PER_MINUTE);
        }
        if (maxActive < 1 || maxActive > MAX_ACTIVE) {
            faults.add("maxActive must be 1 to " + MAX_ACTIVE);
        }
        if (claimWindow.compareTo(MIN_CLAIM_WINDOW) < 0 || claimWindow.compareTo(MAX_CLAIM_WINDOW) > 0) {
            faults.add("claimWindow must be " + MIN_CLAIM_WINDOW + " to " + MAX_CLAIM_WINDOW);
        }
        return faults;
    }
}
