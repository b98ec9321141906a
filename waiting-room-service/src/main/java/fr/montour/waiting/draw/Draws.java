package fr.montour.waiting.draw;

import fr.montour.waiting.model.LineId;
import java.util.Optional;

/** The draws in the store, one per line. Each write is one conditional write of one document; false means it did not apply. */
public interface Draws {

    /** The draw as it is now. */
    Optional<Draw> find(LineId line);

    /** Stores a new draw unless the line has one. */
    boolean insert(Draw.Registering first);

    /** Replaces an opening that never came into force, or was called off, if it still stands. */
    boolean replace(Draw stale, Draw.Registering by);

    /** Moves on, if the draw is still where {@code from} is, with the same proposal. */
    boolean move(Draw from, Draw to);
}
