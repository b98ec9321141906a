package fr.montour.slot.booking;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The legal moves of {@link Booking} as data; a test holds them against the code, and the documentation is made from them. */
enum BookingTransition {
    SUBMIT(Held.class, "submit", Pending.class, "the person confirms with an identity statement"),
    EXPIRE_OR_RELEASE(Held.class, "end", Ended.class, "the hold's time is over, the person gives it back, or moves on"),
    CONFIRM(Pending.class, "confirm", Confirmed.class, "the slot has booked the unit; `booking.confirmed.v1` leaves"),
    ABANDON(Pending.class, "end", Ended.class, "the confirmation came too late for the hold"),
    CANCEL(
            Confirmed.class,
            "cancel",
            Cancelled.class,
            "the person cancels before the start; `booking.cancelled.v1` leaves");

    final Class<? extends Booking> from;
    final String move;
    final Class<? extends Booking> to;
    final String when;

    BookingTransition(Class<? extends Booking> from, String move, Class<? extends Booking> to, String when) {
        this.from = from;
        this.move = move;
        this.to = to;
        this.when = when;
    }

    /** One line for each move, as code: {@code Held.submit → Pending}. */
    @Override
    public String toString() {
        return from.getSimpleName() + "." + move + " → " + to.getSimpleName();
    }

    /** The page {@code docs/states/booking.md}. */
    static String page() {
        return """
                # States of a booking

                Made from `BookingTransition` by `BookingTransitionsTest`; do not edit. `Cancelled` and `Ended` are final.

                ```mermaid
                stateDiagram-v2
                    [*] --> Held
                %s
                    Cancelled --> [*]
                    Ended --> [*]
                ```

                | from | move | to | when |
                |---|---|---|---|
                %s
                """.formatted(lines("    %1$s --> %3$s: %2$s"), lines("| %1$s | `%2$s` | %3$s | %4$s |"));
    }

    private static String lines(String format) {
        return Arrays.stream(values())
                .map(move -> format.formatted(move.from.getSimpleName(), move.move, move.to.getSimpleName(), move.when))
                .collect(Collectors.joining("\n"));
    }
}
