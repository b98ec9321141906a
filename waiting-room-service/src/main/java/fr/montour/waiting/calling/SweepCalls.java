package fr.montour.waiting.calling;

import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks after people whose time called or admitted is over: a missed call keeps the place once, a missed second one ends it,
 * and so does an admission of which nothing came. Also finishes what crashed requests left half-way.
 */
public final class SweepCalls {

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public SweepCalls(Lines lines, ActivePlaces activePlaces, Places places, InstantSource clock, LineMetrics metrics) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Sweeps a line as it was read a moment ago; every write checks that it is still so. */
    public void sweep(Line line) {
        if (line.active() == 0) {
            return;
        }
        Instant now = clock.instant();
        List<ActivePlace> overdue = activePlaces.all(line.id()).stream()
                .filter(active -> !active.until().isAfter(now))
                .toList();
        if (!overdue.isEmpty()) {
            look(line, overdue, now);
        }
    }

    /** Calls, then places, are read after the people: whoever is on no list then has had their call written. */
    private void look(Line line, List<ActivePlace> overdue, Instant now) {
        Set<AdmissionId> unsettled = lines.find(line.id()).map(Line::calls).orElse(List.of()).stream()
                .map(Call::id)
                .collect(Collectors.toSet());
        List<ActivePlace> settled = overdue.stream()
                .filter(active -> !unsettled.contains(active.admission()))
                .toList();
        Map<PlaceId, Place> found = places.findAll(
                settled.stream().map(active -> placeOf(line, active)).toList());
        settled.forEach(active -> look(line, active, found.get(placeOf(line, active)), now));
    }

    private static PlaceId placeOf(Line line, ActivePlace active) {
        return new PlaceId(line.id(), active.person());
    }

    private void look(Line line, ActivePlace active, @Nullable Place place, Instant now) {
        if (place == null || place.number() != active.number()) {
            free(line.id(), active);
        } else if (place.missedCalls() > active.missedBefore()) {
            missed(line.id(), active, place);
        } else {
            switch (place) {
                case Place.Waiting waiting -> neverCalled(line.id(), active);
                case Place.Called called -> called(line, active, called, now);
                case Place.Admitted admitted -> admitted(line.id(), active, admitted, now);
                case Place.Ended ended -> free(line.id(), active);
            }
        }
    }

    /** The forgiven miss first: a crash in between is repeated, and a chance that was used already is passed over. */
    private void missed(LineId line, ActivePlace active, Place place) {
        if (place instanceof Place.Waiting) {
            lines.forgive(line, new ForgivenMiss(active.number(), active.person()));
        }
        activePlaces.missed(line, active.number(), active.admission());
    }

    /** What no crash leaves behind, but a store restored from two moments may: they come first, and nothing was missed. */
    private void neverCalled(LineId line, ActivePlace active) {
        lines.forgive(line, new ForgivenMiss(active.number(), active.person()));
        free(line, active);
    }

    private void called(Line line, ActivePlace active, Place.Called place, Instant now) {
        if (!place.tooLate(now)) {
            activePlaces.extend(
                    line.id(), active.number(), active.admission(), place.call().claimBy());
            return;
        }
        Place.AfterMiss after = place.miss(now);
        if (places.move(place, after, new PlaceChange.CallMissed(line.name(), after))) {
            metrics.missed(line.id());
            missed(line.id(), active, after);
        }
    }

    private static PlaceChange revoked(Place.Admitted place, Instant now) {
        return new PlaceChange.AdmissionRevoked(
                place.id(), place.admission().id(), PlaceChange.AdmissionRevoked.Reason.EXPIRED, now);
    }

    private void admitted(LineId line, ActivePlace active, Place.Admitted place, Instant now) {
        Instant over = place.admission().over();
        if (now.isBefore(over)) {
            if (!activePlaces.claimed(line, new Claim(active.number(), active.admission(), over))) {
                activePlaces.extend(line, active.number(), active.admission(), over);
            }
        } else if (places.move(place, place.expire(now), revoked(place, now))) {
            free(line, active);
        }
    }

    private void free(LineId line, ActivePlace active) {
        activePlaces.free(line, active.number(), active.admission());
    }
}
