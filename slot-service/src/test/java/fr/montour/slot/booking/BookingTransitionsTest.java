package fr.montour.slot.booking;

import static fr.montour.platform.testing.Transitions.move;

import fr.montour.platform.testing.Transitions;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class BookingTransitionsTest {

    private static final Transitions MOVES = Transitions.of(
            Booking.class,
            move(Held.class, "submit", Pending.class, "the person confirms with an identity statement"),
            move(Held.class, "end", Ended.class, "the hold's time is over, the person gives it back, or moves on"),
            move(
                    Pending.class,
                    "confirm",
                    Confirmed.class,
                    "the slot has booked the unit; `booking.confirmed.v1` leaves"),
            move(Pending.class, "end", Ended.class, "the confirmation came too late for the hold"),
            move(
                    Confirmed.class,
                    "cancel",
                    Cancelled.class,
                    "the person cancels before the start; `booking.cancelled.v1` leaves"));

    @Test
    void tableAndCodeAgree() {
        MOVES.assertSameAsCode();
    }

    @Test
    void pageAndTableAgree() throws IOException {
        MOVES.assertSameAsPage("`Cancelled` and `Ended` are final.");
    }
}
