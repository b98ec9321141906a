package fr.montour.slot.appointment.web;

import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.catalogue.Catalogue;
import jakarta.inject.Singleton;

/** Shows bookings with what the catalogue knows of their line. */
@Singleton
public class BookingViews {

    private final Catalogue catalogue;

    BookingViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The booking as its person sees it. */
    public BookingView of(Appointment booking) {
        var reservation = booking.reservation();
        var line = catalogue.line(reservation.line()).orElseThrow();
        return new BookingView(
                booking.id().value(),
                booking.reference().value(),
                line.id().toString(),
                line.site().id().value(),
                line.site().name(),
                line.procedure().id().value(),
                line.procedure().name(),
                reservation.start().toString(),
                reservation.end().toString(),
                reservation.zone().getId(),
                switch (booking) {
                    case Confirmed _ -> BookingView.State.CONFIRMED;
                    case Cancelled _ -> BookingView.State.CANCELLED;
                },
                booking.holder().givenName(),
                booking.holder().familyName(),
                booking.confirmedAt().toString(),
                booking instanceof Cancelled cancelled ? cancelled.cancelledAt().toString() : null,
                line.procedure().documents());
    }
}
