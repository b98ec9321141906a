package fr.montour.slot.hold;

import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;

/**
 * Revokes an admission: its token opens nothing any more, and the unit it holds is free again at once. A booking that was
 * made with it stands, and so does one whose confirmation has spent the admission. May be repeated after a crash.
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

    /** Revokes it, whether or not anything was held with it. */
    public void revoke(AdmissionId admission) {
        while (!uses.revoke(admission)) {
            switch (uses.find(admission).orElse(null)) {
                case Holding holding -> end(holding.hold());
                case Ended ended
                when ended.isRevoked() -> {
                    // Once more: the request that ended the admission may have stopped there.
                    end(ended.hold());
                    return;
                }
                case Spent _, Ended _, Revoked _, Unserved _ -> {
                    return;
                }
                case null -> {}
            }
        }
    }

    private void end(BookingId hold) {
        // A hold is written before it becomes the current one of an admission.
        Booking held = bookings.find(hold).orElseThrow();
        endHold.end(held.reservation(), HoldOutcome.REVOKED);
    }
}
