package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The lines in the store. Every write is one conditional write of one document, safe to repeat, and right with any number
 * of nodes; a false answer means that the condition did not hold and nothing was written.
 */
public interface Lines {

    /** What became of a {@link CreditChange}. */
    enum Applied {
        NOW,
        BEFORE,
        NO_SUCH_LINE
    }

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

    /** Replaces name and settings. */
    boolean configure(LineId id, LineName name, LineSettings settings);

    /** Changes the state if it is one the action starts from; the first opening is remembered. */
    boolean act(LineId id, LineAction action, Instant now);

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
     * Writes the next calls if the version stands, the line was read as open and the credit still covers everybody active.
     */
    boolean advance(Advance advance);

    /** Takes calls that stand in their places off the list. */
    void settled(LineId id, List<Call> calls);

    /** Puts a person first for the next calls, unless that number is listed already. */
    boolean forgive(LineId id, ForgivenMiss miss);

    /** Applies an event to the credit, once. */
    Applied apply(CreditChange change);
}
