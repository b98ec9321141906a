package fr.montour.slot.admission;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotId;
import java.time.Instant;

/**
 * What became of an admission. Its use begins with the first hold; there is never more than one current hold.
 *
 * <pre>
 *   Holding ──move──▶ Holding (another slot)
 *      ├─────spend──▶ Spent    (a confirmation took it)
 *      └─────end────▶ Ended    (expired, released or revoked: the waiting room calls the next person)
 *   Spent ───end────▶ Ended    (the confirmation came too late)
 *   (not begun) ────▶ Revoked  (the waiting room revoked it before the first hold)
 *   (not begun) ────▶ Unserved (there was nothing to choose: the waiting room puts the person first again)
 * </pre>
 */
public sealed interface AdmissionUse {

    /** Whether the waiting room has revoked the admission. */
    default boolean isRevoked() {
        return switch (this) {
            case Revoked _ -> true;
            case Ended ended -> ended.outcome() == HoldOutcome.REVOKED;
            case Holding _, Spent _, Unserved _ -> false;
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

    /** Revoked before the first hold; there will be none. */
    record Revoked() implements AdmissionUse {}

    /** Over because there was nothing to choose. */
    record Unserved() implements AdmissionUse {}
}
