package fr.montour.waiting.place;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tickets in the store, one per number of a line, never deleted. */
public interface Tickets {

    /** Writes down who drew the number; false when it is void already. */
    boolean issue(LineId line, long number, PersonId holder);

    /** Gives the number up, whether or not anybody has written it; repeating is harmless. */
    void discard(LineId line, long number, @Nullable PersonId holder);

    /** Whether the number was given up. */
    boolean isVoid(LineId line, long number);

    /** Tickets of a range of numbers, both ends included; missing ones are left out. */
    Map<Long, Ticket> range(LineId line, long from, long to);
}
