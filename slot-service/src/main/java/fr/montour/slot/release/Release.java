package fr.montour.slot.release;

import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.Shares;
import java.time.Instant;

/**
 * A release of slots.
 *
 * <pre>
 *   Draft ──open──▶ Open
 * </pre>
 *
 * A draft's slots may be stored already, but nobody sees them before its window in the schedule of the line opens.
 */
public sealed interface Release {

    ReleaseId id();

    ReleaseOrder order();

    /** The time that its slots fill. */
    ReleaseWindow window();

    default int slots() {
        return (int) window().starts().count();
    }

    /** Units of all its slots. */
    default Shares capacity() {
        return order().split().times(slots());
    }

    /** Not visible yet. */
    record Draft(ReleaseId id, ReleaseOrder order, ReleaseWindow window, Instant at) implements Release {

        public Open open(Instant now) {
            return new Open(id, order, window, now);
        }
    }

    /** Visible to people with an admission to the line; final. */
    record Open(ReleaseId id, ReleaseOrder order, ReleaseWindow window, Instant at) implements Release {}
}
