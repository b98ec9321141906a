package fr.montour.waiting.place;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The tickets in the store, one per number of a line, never deleted. */
public interface Tickets {

    /**
     * Writes down who drew which number.
     *
     * @return the numbers written; the others were void already
     */
    Set<Long> issueAll(LineId line, Map<Long, PersonId> holders);

    /** Writes down who drew the number; false when it is void already. */
    default boolean issue(LineId line, long number, PersonId holder) {
        return !issueAll(line, Map.of(number, holder)).isEmpty();
    }

    /** Gives the number up, whether or not anybody has written it; repeating is harmless. */
    void discard(LineId line, long number, @Nullable PersonId holder);

    /** Whether the number was given up. */
    boolean isVoid(LineId line, long number);

    /** Tickets with these numbers; missing ones are left out. */
    Map<Long, Ticket> findAll(LineId line, Collection<Long> numbers);

    /** Tickets of a range of numbers, both ends included; missing ones are left out. */
    default Map<Long, Ticket> range(LineId line, long from, long to) {
        return findAll(line, LongStream.rangeClosed(from, to).boxed().toList());
    }
}
