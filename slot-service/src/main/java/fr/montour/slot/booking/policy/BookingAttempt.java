package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.LineId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the rules may look at when a person wants a slot.
 *
 * @param wanted the unit they want, or hold
 * @param admitted the line their admission is for
 * @param released whether people can see the slot
 * @param lapse when the slot can no longer be had
 * @param units what their admission is for
 * @param use what became of their admission so far
 * @param inTheWay other bookings of theirs that stand, for the same procedure or at the same time
 */
public record BookingAttempt(
        Reservation wanted,
        LineId admitted,
        boolean released,
        Instant lapse,
        UnitRange units,
        Optional<AdmissionUse> use,
        List<ActiveBooking> inTheWay,
        Instant now) {}
