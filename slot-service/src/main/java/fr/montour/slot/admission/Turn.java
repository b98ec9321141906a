package fr.montour.slot.admission;

import fr.montour.slot.allocation.HoldOutcome;
import fr.montour.slot.kernel.BookingId;
import fr.montour.slot.kernel.SlotId;
import java.time.Instant;

/**
 * What became of an admission. It begins with the first hold and never has more than one hold at a time.
 *
 * <pre>
 *   Holding ──move──▶ Holding (another slot)
 *      ├─────spend──▶ Spent    (a confirmation took it)
 *      └─────end────▶ Ended    (expired or released: the waiting room calls the next person)
 *   Spent ───end────▶ Ended    (the confirmation came too late)
 * </pre>
 */
public sealed interface Turn {

    /** The hold that is, or was last, the current one. */
    BookingId hold();

    /** Choosing. */
    record Holding(BookingId hold, SlotId slot, Instant until) implements Turn {}

    /** Used for a booking. */
    record Spent(BookingId hold) implements Turn {}

    /** Over without a booking. */
    record Ended(BookingId hold, HoldOutcome outcome) implements Turn {}
}
