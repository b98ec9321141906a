package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** People to be called again, one document each. Whether somebody really waits for it is said by their place alone. */
public interface RepeatCalls {

    /** Notes the repeat; one of an earlier or the same round gives way. Safe to repeat. */
    void put(LineId line, RepeatCall repeat);

    /** Those who may be called now, in order of their numbers, at most so many. */
    List<RepeatCall> due(LineId line, Instant now, int limit);

    /** When the next of the line may be called; nothing where nobody is noted. */
    Optional<Instant> earliest(LineId line);

    /** Forgets these, unless a later round was noted since. */
    void remove(LineId line, Collection<RepeatCall> repeats);
}
