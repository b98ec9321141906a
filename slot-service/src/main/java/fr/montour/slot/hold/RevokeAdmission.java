package fr.montour.slot.hold;

import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;

/**
 * Takes an admission back: its token opens nothing any more, and the unit it holds is free again at once. A booking that was
 * made with it stands, and so does one whose confirmation has spent the turn. Repeating it after a crash is harmless.
 */
public final class RevokeAdmission {

    private final AdmissionUses uses;
    private final Bookings bookings;
    private final EndHold endHold;

    public RevokeAdmission(AdmissionUses uses, Bookings bookings, EndHold endHold) {
        this.uses = uses;
        this.bookings = bookings;
        this.endHold = endHold;
    }

    /** Takes it back, whether or not anything was held with it. */
    public void revoke(AdmissionId admission) {
        while (!uses.revoke(admission)) {
            switch (uses.find(admission).orElse(null)) {
                case Holding holding -> end(holding.hold());
                case Ended ended
                when ended.isRevoked() -> {
                    // Once more: whoever ended the turn may have got no further.
                    end(ended.hold());
                    return;
                }
                case Spent _, Ended _, Revoked _ -> {
                    return;
                }
                case null -> {}
            }
        }
    }

    private void end(BookingId hold) {
        // A hold is written before it becomes a turn's.
        Booking held = bookings.find(hold).orElseThrow();
        endHold.end(held.reservation(), HoldOutcome.REVOKED);
    }
}
