package fr.montour.waiting.place;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The issued numbers in the store, one per number of a line, never deleted. */
public interface IssuedNumbers {

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

    /** Issued numbers with these numbers; missing ones are left out. */
    Map<Long, IssuedNumber> findAll(LineId line, Collection<Long> numbers);

    /** issued numbers of a range, both ends included; missing ones are left out. */
    default Map<Long, IssuedNumber> range(LineId line, long from, long to) {
        return findAll(line, LongStream.rangeClosed(from, to).boxed().toList());
    }
}
