package fr.montour.waiting.history;

import fr.montour.waiting.model.LineId;
import java.util.List;

/** The last hour of every line in the store. */
public interface Histories {

    /** Minutes that are kept. */
    int MINUTES = 60;

    /** Adds to a minute what one node saw, and notes the length of the line; minutes long gone are not written any more. */
    void add(LineId line, Sample seen);

    /** What is kept of a line, in any order; minutes in which nothing was written are missing. */
    List<Sample> of(LineId line);
}
