package fr.montour.waiting.place;

import fr.montour.waiting.place.Place.Admitted;
import fr.montour.waiting.place.Place.Called;
import fr.montour.waiting.place.Place.Expired;
import fr.montour.waiting.place.Place.Left;
import fr.montour.waiting.place.Place.Removed;
import fr.montour.waiting.place.Place.Served;
import fr.montour.waiting.place.Place.Waiting;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The legal moves of {@link Place} as data; a test holds them against the code, and the documentation is made from them. */
enum PlaceTransition {
    CALL(Waiting.class, "call", Called.class, "their turn comes; `place.called.v1` leaves"),
    RENUMBER(Waiting.class, "renumber", Waiting.class, "the joining took so long that the line gave the number up"),
    LEAVE_WAITING(Waiting.class, "leave", Left.class, "the person gives the place up"),
    REMOVE_WAITING(Waiting.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
    CLAIM(Called.class, "claim", Admitted.class, "the person claims within the window"),
    MISS_ONCE(Called.class, "miss", Waiting.class, "the window is over for the first time; `place.missed.v1` leaves"),
    MISS_TWICE(Called.class, "miss", Expired.class, "the window is over for the second time; `place.missed.v1` leaves"),
    LEAVE_CALLED(Called.class, "leave", Left.class, "the person gives the place up"),
    REMOVE_CALLED(Called.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
    SERVE(Admitted.class, "serve", Served.class, "`booking.confirmed.v1` arrives"),
    EXPIRE(Admitted.class, "expire", Expired.class, "`hold.ended.v1` arrives, or token and hold times are over"),
    LEAVE_ADMITTED(Admitted.class, "leave", Left.class, "the person gives the place up"),
    REMOVE_ADMITTED(Admitted.class, "remove", Removed.class, "staff take the place away; `place.removed.v1` leaves"),
    SERVE_LATE(Expired.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
    SERVE_LEFT(Left.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
    SERVE_REMOVED(Removed.class, "serve", Served.class, "`booking.confirmed.v1` arrives late"),
    REJOIN_SERVED(Served.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
    REJOIN_EXPIRED(Expired.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
    REJOIN_LEFT(Left.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number"),
    REJOIN_REMOVED(Removed.class, "rejoin", Waiting.class, "the person joins again, with a new and higher number");

    final Class<? extends Place> from;
    final String move;
    final Class<? extends Place> to;
    final String when;

    PlaceTransition(Class<? extends Place> from, String move, Class<? extends Place> to, String when) {
        this.from = from;
        this.move = move;
        this.to = to;
        this.when = when;
    }

    /** One line for each move, as code: {@code Called.claim → Admitted}. */
    @Override
    public String toString() {
        return from.getSimpleName() + "." + move + " → " + to.getSimpleName();
    }

    /** The page {@code docs/states/place.md}. */
    static String page() {
        return """
                # States of a place

                Made from `PlaceTransition` by `PlaceTransitionsTest`; do not edit. One person has one place in one line; `Served`, `Expired`,
                `Left` and `Removed` end it, and joining again begins anew at the end of the line.

                ```mermaid
                stateDiagram-v2
                    [*] --> Waiting
                %s
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
