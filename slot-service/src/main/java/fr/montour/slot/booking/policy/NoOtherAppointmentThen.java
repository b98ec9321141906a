package fr.montour.slot.booking.policy;

import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** Nobody can be at two appointments at once. */
final class NoOtherAppointmentThen implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        var wanted = ActiveBooking.of(attempt.wanted());
        return BookingPolicy.unless(
                attempt.inTheWay().stream().noneMatch(wanted::overlaps), SlotRefusal.BOOKING_OVERLAPS);
    }
}
