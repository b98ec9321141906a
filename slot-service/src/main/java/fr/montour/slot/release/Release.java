package fr.montour.slot.release;

import fr.montour.slot.allocation.ReleaseWindow;
import fr.montour.slot.allocation.Shares;
import fr.montour.slot.model.ReleaseId;
import java.time.Instant;

/**
 * A release of slots.
 *
 * <pre>
 *   Draft ──open──▶ Open
 * </pre>
 *
 * A draft's slots may be stored already, but nobody sees them before the schedule opens.
 */
public sealed interface Release {

    ReleaseId id();

    ReleaseOrder order();

    /** The stretch of time its slots fill. */
    ReleaseWindow window();

    default int slots() {
        return (int) window().starts().count();
    }

    /** Units of all its slots. */
    default Shares capacity() {
        return order().split().times(slots());
    }

    /** Being put on the schedule. */
    record Draft(ReleaseId id, ReleaseOrder order, ReleaseWindow window, Instant at) implements Release {

        public Open open(Instant now) {
            return new Open(id, order, window, now);
        }
    }

    /** On the schedule, for good. */
    record Open(ReleaseId id, ReleaseOrder order, ReleaseWindow window, Instant at) implements Release {}
}
