package fr.montour.slot.allocation;

import fr.montour.slot.model.LineId;

/** The stored schedules. */
public interface LineSchedules {

    /** The schedule of the line, an empty one when nothing was released. */
    LineSchedule of(LineId line);

    /** Stores the next version; false when somebody else was quicker. */
    boolean replace(LineSchedule next);
}
