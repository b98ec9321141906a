package fr.montour.waiting.place.web;

import fr.montour.waiting.place.ChangedPlace;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Places that changed.
 *
 * @param at when they were read
 * @param more whether there are later ones than these
 */
@Serdeable
record ChangedPlacesView(Instant at, boolean more, List<Row> places) {

    /** One of them. */
    @Serdeable
    record Row(String lineId, String personId, Instant at) {

        static Row of(ChangedPlace changed) {
            return new Row(changed.id().line().value(), changed.id().person().value(), changed.at());
        }
    }

    static ChangedPlacesView of(Instant at, List<ChangedPlace> found, int most) {
        return new ChangedPlacesView(
                at, found.size() == most, found.stream().map(Row::of).toList());
    }
}
