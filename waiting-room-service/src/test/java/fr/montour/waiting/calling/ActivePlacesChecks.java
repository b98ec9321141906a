package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.fakes.InMemoryRepeatCalls;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between a line, the people who are called or admitted and their places. */
record ActivePlacesChecks(
        InMemoryLines lines,
        InMemoryActivePlaces activePlaces,
        InMemoryPlaces places,
        InMemoryRepeatCalls repeatCalls,
        Units units,
        TestTime time) {

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    private long change(Class<? extends PlaceChange> type) {
        return places.changes().stream().filter(type::isInstance).count();
    }

    /** At every moment, whatever is half done. */
    void now() {
        Line line = line();
        Set<AdmissionId> listed =
                activePlaces.all(LINE).stream().map(ActivePlace::admission).collect(Collectors.toSet());
        long booked = listed.stream().filter(this::hasBooked).count();
        long active =
                places.all().stream().filter(place -> isActive(place, listed)).count();
        assertThat(line.active() - booked)
                .as("active, without those who have booked, of whom each finds a unit")
                .isLessThanOrEqualTo(units.left(time.instant()));
        assertThat(active)
                .as("called or admitted, without those freed by a booking")
                .isLessThanOrEqualTo(line.active());
    }

    private boolean isActive(Place place, Set<AdmissionId> listed) {
        return switch (place) {
            case Place.Called called -> true;
            case Place.Admitted admitted -> {
                AdmissionId admission = admitted.admission().id();
                yield listed.contains(admission) || !hasBooked(admission);
            }
            case Place.Waiting waiting -> false;
            case Place.Ended ended -> false;
        };
    }

    private boolean hasBooked(AdmissionId admission) {
        return units.hasBooked(admission);
    }

    /** When all is quiet the line counts those who are called or admitted, and each of them is called or admitted. */
    void quiet() {
        List<ActivePlace> listed = activePlaces.all(LINE);
        Line line = line();
        assertThat(line.active()).as("counted by the line").isEqualTo(listed.size());
        assertThat(line.decided())
                .as("calls, some of people who left just before")
                .isGreaterThanOrEqualTo(change(PlaceChange.Called.class));
        assertThat(listed.stream().map(active -> new PlaceId(LINE, active.person())))
                .as("active")
                .containsExactlyInAnyOrderElementsOf(places.all().stream()
                        .filter(place -> place instanceof Place.Called || place instanceof Place.Admitted)
                        .map(Place::id)
                        .toList());
    }

    /** Nobody is left, and every call has come to its end once. */
    void empty() {
        assertThat(activePlaces.all(LINE)).isEmpty();
        assertThat(line().active()).as("active").isZero();
        assertThat(repeatCalls.all(LINE)).as("to be called again").isEmpty();
        Totals totals = activePlaces.totals(LINE);
        assertThat(totals.freed()).isEqualTo(line().decided());
        assertThat(totals.missed()).as("missed calls").isEqualTo(change(PlaceChange.CallMissed.class));
        assertThat(totals.settled()).isBetween(totals.missed(), totals.freed());
    }
}
