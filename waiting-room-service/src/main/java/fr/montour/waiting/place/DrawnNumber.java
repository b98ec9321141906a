package fr.montour.waiting.place;

import fr.montour.waiting.line.Line;
import java.util.OptionalLong;

/** The number people go by: what the draw makes of a registration, the issued number's own number for everybody else. */
public final class DrawnNumber {

    private DrawnNumber() {}

    /**
     * The number of a place; none before the draw, and none for a registration that was given up (it may have been called
     * before or not, and nobody will be called by it).
     */
    public static OptionalLong of(Line line, Place place) {
        return switch (place) {
            case Place.Waiting waiting
            when waiting.byIssuedNumber() ->
                line.state().isBeforeDraw()
                        ? OptionalLong.empty()
                        : OptionalLong.of(line.cohort().numberOf(waiting.number()));
            case Place.Left left -> afterCohort(line, left);
            case Place.Removed removed -> afterCohort(line, removed);
            case Place.Waiting waiting -> OptionalLong.of(waiting.number());
            case Place.Called called -> OptionalLong.of(called.number());
            case Place.Admitted admitted -> OptionalLong.of(admitted.number());
            case Place.Served served -> OptionalLong.of(served.number());
            case Place.Expired expired -> OptionalLong.of(expired.number());
        };
    }

    private static OptionalLong afterCohort(Line line, Place.Ended place) {
        boolean registered =
                line.state().isBeforeDraw() || place.number() <= line.cohort().size();
        return registered ? OptionalLong.empty() : OptionalLong.of(place.number());
    }
}
