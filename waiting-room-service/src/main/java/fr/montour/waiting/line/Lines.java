package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The lines in the store. Every write is one conditional write of one document, safe to repeat, and right with any number
 * of nodes; a false answer means that the condition did not hold and nothing was written.
 */
public interface Lines {

    /** The line as it is now. */
    Optional<Line> find(LineId id);

    /** The line as it is now; {@code LINE_UNKNOWN} when there is none. */
    default Result<Line> existing(LineId id) {
        return find(id).map(Result::done).orElseGet(() -> WaitingRefusal.lineUnknown(id.value()));
    }

    /** All lines. */
    List<Line> all();

    /** Stores a new line unless the id is taken. */
    boolean create(Line draft);

    /** Replaces name and settings if their version stands; there is one version more then. */
    boolean configure(LineId id, LineName name, LineSettings settings, long version);

    /**
     * Changes the state if it is one the action starts from; the first opening is remembered, and in the same write when the calls
     * were stopped or let run, and a closing until the line opens again.
     *
     * @param message what those who wait are told of a closing, if anything; without a meaning for other actions
     */
    boolean act(LineId id, LineAction action, Instant now, @Nullable String message);

    /** The same without a message. */
    default boolean act(LineId id, LineAction action, Instant now) {
        return act(id, action, now, null);
    }

    /** Keeps up to which issued number people have been told of that closing, unless more have been or the line has opened again. */
    boolean closingTold(LineId id, Instant closedAt, long number);

    /** Adds an outage to the stops of the line, once for each beginning; told again, it lasts as long as the longest that was told. */
    boolean outage(LineId id, Stop outage);

    /** Gives the registered their numbers, if the line still waits for its draw. */
    boolean drawn(LineId id, Cohort cohort);

    /**
     * Gives out the next numbers of a line that takes people; while people register, they are numbers of issued numbers only.
     *
     * @param many how many in a row
     * @return the first of them
     */
    OptionalLong takeNumbers(LineId id, int many);

    /** Gives out the next number. */
    default OptionalLong takeNumber(LineId id) {
        return takeNumbers(id, 1);
    }

    /**
     * Writes the next calls if the version stands and the line was read as open.
     */
    boolean advance(Advance advance);

    /** Takes calls that stand in their places off the list. */
    void settled(LineId id, List<Call> calls);

    /** Makes the line look for people to be called again from that moment on; they are noted in {@link RepeatCalls} before. */
    void repeatFrom(LineId id, Instant earliest);

    /**
     * Says when the line is to look for such people next, unless somebody was noted since it was read.
     *
     * @param next never, where nobody is noted
     */
    void repeatsSeen(Line read, Optional<Instant> next);

    /** Makes the line look for people to be called at short notice from that moment on; they are noted in {@link ShortNotices} before. */
    void shortNoticeFrom(LineId id, Instant earliest);

    /** Says when the line is to look for such people next, as {@link #repeatsSeen} does for those who are called again. */
    void shortNoticesSeen(Line read, Optional<Instant> next);

    /** Separates the units of a line, or ends that, if the version stands. */
    boolean separate(Line read, @Nullable Separation separation);

    /** From now on nothing is written that was decided by an earlier reading of the line. */
    void invalidate(LineId id);

    /**
     * Replaces the stock if this one is newer, and forgets the bookings ahead of it that it contains.
     *
     * @return false when the line has this stock or a newer one, or there is no such line
     */
    boolean state(LineId id, Stock stock);

    /** Notes the booking, unless the stock contains it already or it is noted. */
    boolean bookedAhead(LineId id, BookedAhead booking);
}
