package fr.montour.slot.allocation;

import fr.montour.slot.kernel.LineId;

/** The stored shelves. */
public interface Shelves {

    /** The shelf of the line, an empty one when nothing was released. */
    Shelf of(LineId line);

    /** Stores the next version; false when somebody else was quicker. */
    boolean replace(Shelf next);
}
