package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.List;

/**
 * The people who are called or admitted of each line: called or admitted, and not finished. Each is known by number and admission, for a
 * second chance calls the same number again. Every write concerns each person alone, is conditional and safe to repeat; a
 * false answer means that the condition did not hold and nothing was written.
 */
public interface ActivePlaces {

    /** Everybody called or admitted now, in no order. */
    List<ActivePlace> all(LineId line);

    /** What has become of everybody who ever stood there. */
    Totals totals(LineId line);

    /**
     * Adds the people of one advance, each exactly once: adding them again changes nothing, even after some were freed.
     *
     * @param decided calls the line had decided with these, {@link Advance#decided}; all people of one advance must have been added before
     *     those of the next
     */
    void add(LineId line, long decided, List<Call> calls);

    /** Moves the moment the sweep looks at somebody. */
    boolean extend(LineId line, long number, AdmissionId admission, Instant until);

    /** Counts the call as claimed, once, and moves the moment the sweep looks; false when it was counted before. */
    boolean claimed(LineId line, Claim claim);

    /** Does so for many, in few writes where it can. */
    default void claimedAll(LineId line, List<Claim> claims) {
        claims.forEach(claim -> claimed(line, claim));
    }

    /** Frees the person and counts their call as missed. */
    boolean missed(LineId line, long number, AdmissionId admission);

    /** Frees the person: the next may be called in their place. */
    boolean free(LineId line, long number, AdmissionId admission);
}
