package fr.montour.waiting.admission;

import static fr.montour.waiting.fakes.Samples.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryActives;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.line.Active;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between a line, the people at its counter and their places. */
record CounterChecks(InMemoryLines lines, InMemoryActives actives, InMemoryPlaces places) {

    /** Id of the event that tells of the booking made with an admission. */
    static String event(AdmissionId admission) {
        return "booking " + admission;
    }

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    private long news(Class<? extends PlaceNews> type) {
        return places.news().stream().filter(type::isInstance).count();
    }

    /** At every moment, whatever is half done. */
    void now() {
        Line line = line();
        Set<AdmissionId> counter =
                actives.all(LINE).stream().map(Active::admission).collect(Collectors.toSet());
        long booked = counter.stream().filter(this::hasBooked).count();
        long atCounter = places.all().stream()
                .filter(place -> isAtCounter(place, counter))
                .count();
        assertThat(line.active())
                .as("active")
                .isLessThanOrEqualTo(line.settings().maxActive());
        assertThat(line.active() - booked)
                .as("active, without those whose booking has used its credit")
                .isLessThanOrEqualTo(line.credit());
        assertThat(atCounter)
                .as("called or admitted, without those freed by a booking")
                .isLessThanOrEqualTo(line.active());
    }

    private boolean isAtCounter(Place place, Set<AdmissionId> counter) {
        return switch (place) {
            case Place.Called called -> true;
            case Place.Admitted admitted -> {
                AdmissionId admission = admitted.admission().id();
                yield counter.contains(admission) || !hasBooked(admission);
            }
            case Place.Waiting waiting -> false;
            case Place.Ended ended -> false;
        };
    }

    private boolean hasBooked(AdmissionId admission) {
        return lines.hasApplied(LINE, event(admission));
    }

    /** When all is quiet the line counts those who are at the counter, and each of them is called or admitted. */
    void quiet() {
        List<Active> counter = actives.all(LINE);
        Line line = line();
        assertThat(line.active()).as("counted by the line").isEqualTo(counter.size());
        assertThat(line.decided())
                .as("calls, some of people who left just before")
                .isGreaterThanOrEqualTo(news(PlaceNews.TurnCome.class));
        assertThat(counter.stream().map(active -> new PlaceId(LINE, active.person())))
                .as("at the counter")
                .containsExactlyInAnyOrderElementsOf(places.all().stream()
                        .filter(place -> place instanceof Place.Called || place instanceof Place.Admitted)
                        .map(Place::id)
                        .toList());
    }

    /** Nobody is left, and every call has come to its end once. */
    void empty() {
        assertThat(actives.all(LINE)).isEmpty();
        assertThat(line().active()).as("active").isZero();
        assertThat(line().secondChances()).isEmpty();
        Totals totals = actives.totals(LINE);
        assertThat(totals.freed()).isEqualTo(line().decided());
        assertThat(totals.missed()).as("missed calls").isEqualTo(news(PlaceNews.TurnMissed.class));
        assertThat(totals.settled()).isBetween(totals.missed(), totals.freed());
    }
}
