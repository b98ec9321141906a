package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as the store shows it at one moment.
 *
 * @param lastNumber highest number given to anybody
 * @param serving highest number that had its turn; numbers up to here are never called for the first time again
 * @param credit released capacity that is not booked yet; people who are active are counted in it
 * @param decided calls ever decided; whoever is called and not yet freed is active
 * @param totals what has become of these calls, read no later than the rest
 * @param forgivenMisses people who missed a call once and are called before everybody else
 * @param calls decided, perhaps not yet written to the places
 * @param tokens of the bucket as the last calls left it
 * @param pace of the recent calls
 * @param noShows how many of the recent calls were missed
 * @param lastCalledAt no later call is dated earlier
 * @param openedAt when people could first join
 * @param cohort those who drew their numbers; none before the draw
 * @param version grows with every change that a decision about calls must not overlook
 */
public record Line(
        LineId id,
        LineName name,
        LineState state,
        LineSettings settings,
        long lastNumber,
        long serving,
        long credit,
        long decided,
        Totals totals,
        List<ForgivenMiss> forgivenMisses,
        List<Call> calls,
        double tokens,
        Pace pace,
        NoShows noShows,
        Instant lastCalledAt,
        @Nullable Instant openedAt,
        Cohort cohort,
        long version) {

    public Line {
        forgivenMisses = List.copyOf(forgivenMisses);
        calls = List.copyOf(calls);
    }

    /** A line nobody can join yet. */
    public static Line draft(LineId id, LineName name, LineSettings settings) {
        return new Line(
                id,
                name,
                LineState.DRAFT,
                settings,
                0,
                0,
                0,
                0,
                Totals.NONE,
                List.of(),
                List.of(),
                0,
                Pace.NONE,
                NoShows.NONE,
                Instant.EPOCH,
                null,
                Cohort.NONE,
                0);
    }

    /** How fast it calls while it is open. */
    public CallingRate callingRate() {
        return new CallingRate(settings.ratePerMinute(), noShows.correction());
    }

    /** How many are called or admitted and not finished; at most so many, since others may have been freed meanwhile. */
    public int active() {
        return (int) Math.max(0, decided - totals.freed());
    }

    /** How many more may be active now: below {@code maxActive} and below the credit. */
    public int room() {
        return (int) Math.max(0, Math.min(settings.maxActive(), credit) - active());
    }

    /** Whether somebody stands behind the last number served. */
    public boolean hasWaiting() {
        return serving < lastNumber || !forgivenMisses.isEmpty();
    }

    /** Whether calls are to be finished or decided here. */
    public boolean needsCalling() {
        return !calls.isEmpty() || mayCall();
    }

    /** Whether somebody may be called as soon as the rate allows. */
    public boolean mayCall() {
        return state == LineState.OPEN && settings.ratePerMinute() > 0 && room() > 0 && hasWaiting();
    }
}
