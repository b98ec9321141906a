package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * People who are called otherwise than when their number comes, one document each. Whether somebody really waits for it is said by
 * their place alone.
 */
public interface CallNotes {

    /** Notes somebody; a note of an earlier round gives way, and of the same round one for an earlier moment. Safe to repeat. */
    void put(LineId line, RepeatCall note);

    /** Those who may be called now, in order of their numbers, at most so many. */
    List<RepeatCall> due(LineId line, Instant now, int limit);

    /** When the next of the line may be called; nothing where nobody is noted. */
    Optional<Instant> earliest(LineId line);

    /** Forgets these, unless a later round or moment was noted since. */
    void remove(LineId line, Collection<RepeatCall> spent);
}
