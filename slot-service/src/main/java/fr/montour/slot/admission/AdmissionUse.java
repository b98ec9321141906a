package fr.montour.slot.admission;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotId;
import java.time.Instant;

/**
 * What became of an admission. It begins with the first hold and never has more than one hold at a time.
 *
 * <pre>
 *   Holding ──move──▶ Holding (another slot)
 *      ├─────spend──▶ Spent    (a confirmation took it)
 *      └─────end────▶ Ended    (expired, released or revoked: the waiting room calls the next person)
 *   Spent ───end────▶ Ended    (the confirmation came too late)
 *   (not begun) ────▶ Revoked  (the waiting room took it back before the first hold)
 * </pre>
 */
public sealed interface AdmissionUse {

    /** Whether the waiting room took the admission back. */
    default boolean isRevoked() {
        return switch (this) {
            case Revoked _ -> true;
            case Ended ended -> ended.outcome() == HoldOutcome.REVOKED;
            case Holding _, Spent _ -> false;
        };
    }

    /** There has been a hold. */
    sealed interface Begun extends AdmissionUse {
        /** The hold that is, or was last, the current one. */
        BookingId hold();
    }

    /** Choosing. */
    record Holding(BookingId hold, SlotId slot, Instant until) implements Begun {}

    /** Used for a booking. */
    record Spent(BookingId hold) implements Begun {}

    /** Over without a booking. */
    record Ended(BookingId hold, HoldOutcome outcome) implements Begun {}

    /** Taken back before the first hold; there will be none. */
    record Revoked() implements AdmissionUse {}
}
