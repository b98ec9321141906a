package fr.montour.waiting.place;

import static fr.montour.platform.testing.Transitions.move;

import fr.montour.platform.testing.Transitions;
import fr.montour.waiting.place.Place.Admitted;
import fr.montour.waiting.place.Place.Called;
import fr.montour.waiting.place.Place.Expired;
import fr.montour.waiting.place.Place.Left;
import fr.montour.waiting.place.Place.Removed;
import fr.montour.waiting.place.Place.Served;
import fr.montour.waiting.place.Place.Waiting;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class PlaceTransitionsTest {

    private static final Transitions MOVES = Transitions.of(
            Place.class,
            move(Waiting.class, "call", Called.class, "their turn comes; `place.called.v1` leaves"),
            move(Waiting.class, "renumber", Waiting.class, "the joining took so long that the line gave the number up"),
            move(
                    Waiting.class,
                    "forgive",
                    Waiting.class,
                    "`contact.unreachable.v1` arrives late: they could not be told of the call they missed"),
            move(Waiting.class, "see", Waiting.class, "they open a page, or letters reach them again"),
            move(Waiting.class, "leave", Left.class, "the person gives the place up"),
            move(Waiting.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
            move(Called.class, "claim", Admitted.class, "the person claims within the window"),
            move(
                    Called.class,
                    "miss",
                    Waiting.class,
                    "the window is over for the first time; `place.missed.v1` leaves"),
            move(
                    Called.class,
                    "miss",
                    Expired.class,
                    "the window is over for the second time; `place.missed.v1` leaves"),
            move(
                    Called.class,
                    "withdraw",
                    Waiting.class,
                    "nothing is left for the call; `place.call-withdrawn.v1` leaves"),
            move(
                    Called.class,
                    "cannotTell",
                    Called.class,
                    "`contact.unreachable.v1` arrives; without an address the call stands longer"),
            move(
                    Called.class,
                    "spare",
                    Waiting.class,
                    "the window is over, and they could not be told: not called again until seen"),
            move(Called.class, "defer", Waiting.class, "the person says \"not now\""),
            move(Called.class, "leave", Left.class, "the person gives the place up"),
            move(Called.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
            move(
                    Admitted.class,
                    "miss",
                    Waiting.class,
                    "nothing was booked for the first time; `place.missed.v1` leaves"),
            move(
                    Admitted.class,
                    "miss",
                    Expired.class,
                    "nothing was booked for the second time; `place.missed.v1` leaves"),
            move(Admitted.class, "defer", Waiting.class, "the person says \"none of these\""),
            move(
                    Admitted.class,
                    "unserve",
                    Waiting.class,
                    "`admission.unserved.v1` arrives, or we had an outage; `place.call-withdrawn.v1` leaves"),
            move(Admitted.class, "show", Admitted.class, "`admission.served.v1` arrives: there is something to choose"),
            move(Admitted.class, "extend", Admitted.class, "the person asks for five more minutes, once"),
            move(Admitted.class, "leave", Left.class, "the person gives the place up"),
            move(Admitted.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
            move(Waiting.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
            move(Called.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
            move(Admitted.class, "serve", Served.class, "`booking.confirmed.v1` arrives"),
            move(Expired.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
            move(Left.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
            move(Removed.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
            move(
                    Expired.class,
                    "forgive",
                    Waiting.class,
                    "`contact.unreachable.v1` arrives late: they could not be told of the call that ended the place"),
            move(Served.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
            move(Expired.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
            move(Left.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
            move(Removed.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"));

    @Test
    void tableAndCodeAgree() {
        MOVES.assertSameAsCode();
    }

    @Test
    void pageAndTableAgree() throws IOException {
        MOVES.assertSameAsPage("""
                One person has one place in one line; `Served`, `Expired`, `Left` and `Removed`
                end it, and joining again begins anew at the end of the line.""");
    }
}
