package fr.montour.waiting.line;

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
     * Gives out the next numbers of a line that takes people; while people register, they are numbers of tickets only.
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

    /** Moves the moment the sweeper looks at an active person. */
    boolean extend(LineId id, long number, AdmissionId admission, Instant until);

    /** Counts the call as claimed, once, and moves the moment the sweeper looks; false when it was counted before. */
    boolean claimed(LineId id, Claim claim);

    /** Does so for many, in one write where it can. */
    default void claimedAll(LineId id, List<Claim> claims) {
        claims.forEach(claim -> claimed(id, claim));
    }

    /** Counts the call as missed for good and ends being active, if it is still by this call. */
    boolean missed(LineId id, long number, AdmissionId admission);

    /** Ends being active, if it is still by this call. */
    boolean free(LineId id, long number, AdmissionId admission);

    /** Counts the call as missed, ends being active and puts the person first for the next calls, if they are still active by this call. */
    boolean giveSecondChance(LineId id, long number, AdmissionId admission, PersonId person);

    /** Applies an event to the credit, once. */
    Applied apply(CreditChange change);
}
