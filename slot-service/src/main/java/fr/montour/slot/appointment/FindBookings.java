package fr.montour.slot.appointment;

import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the appointments of a person, by key alone. */
public final class FindBookings {

    private final Bookings bookings;
    private final ActiveBookings active;

    public FindBookings(Bookings bookings, ActiveBookings active) {
        this.bookings = bookings;
        this.active = active;
    }

    /** All of them, the latest start first. */
    public List<Appointment> of(PersonId person) {
        var newestFirst = Comparator.comparing(
                        (Appointment booking) -> booking.reservation().start())
                .reversed();
        return bookings.findAll(active.history(person)).stream()
                .filter(Appointment.class::isInstance)
                .map(Appointment.class::cast)
                .sorted(newestFirst)
                .toList();
    }

    /** One of them; empty when it is somebody else's. */
    public Optional<Appointment> find(BookingId id, PersonId person) {
        return bookings.find(id, person).filter(Appointment.class::isInstance).map(Appointment.class::cast);
    }
}
