package fr.montour.waiting.calling;

import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.CallAgain;
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
 * Looks after people whose time called or admitted is over: a missed call keeps the place once, and so does a missed choice; a second
 * one of the same kind ends it. Also finishes what crashed requests left half-way.
 */
public final class SweepCalls {

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final CallAgain callAgain;
    private final CallingCalendar calendar;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public SweepCalls(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock,
            LineMetrics metrics) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.callAgain = callAgain;
        this.calendar = calendar;
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
            free(line, active);
        } else if (place.chances().calls() > active.round()) {
            ended(line, active, place);
        } else {
            switch (place) {
                case Place.Waiting waiting -> callEnded(line, active, waiting, now);
                case Place.Called called -> called(line, active, called, now);
                case Place.Admitted admitted -> admitted(line, active, admitted, now);
                case Place.Expired expired when !active.claimed() -> missed(line, active);
                case Place.Ended ended -> free(line, active);
            }
        }
    }

    /**
     * Somebody keeps the place after this call: they are noted to be called again, whoever has written that they keep it. Where the
     * call was never written, which no crash leaves behind but a store restored from two moments may, they come first, and nothing
     * was missed.
     */
    private void callEnded(Line line, ActivePlace active, Place.Waiting kept, Instant now) {
        boolean neverCalled = kept.chances().calls() < active.round();
        if (neverCalled) {
            callAgain.note(kept, now);
            free(line, active);
        } else {
            callAgain.note(kept);
            ended(line, active, kept);
        }
    }

    /** A call after which the person kept the place is over; it counts as missed if it was. */
    private void ended(Line line, ActivePlace active, Place place) {
        boolean missed = !active.claimed() && !active.last() && place.chances().missedCalls() > 0;
        if (missed) {
            missed(line, active);
        } else {
            free(line, active);
        }
    }

    private void called(Line line, ActivePlace active, Place.Called place, Instant now) {
        if (!place.tooLate(now)) {
            activePlaces.extend(
                    line.id(), active.number(), active.admission(), place.call().claimBy());
            return;
        }
        Place.AfterMiss after = place.miss(now, calendar.of(line).earliestRepeat(now));
        if (places.move(place, after, new PlaceChange.CallMissed(line.name(), after))) {
            metrics.missed(line.id());
            noteIfKept(after);
            missed(line, active);
        }
    }

    private void admitted(Line line, ActivePlace active, Place.Admitted place, Instant now) {
        Instant over = place.admission().over();
        if (now.isBefore(over)) {
            if (!activePlaces.claimed(line.id(), new Claim(active.number(), active.admission(), over))) {
                activePlaces.extend(line.id(), active.number(), active.admission(), over);
            }
            return;
        }
        Place.AfterMiss after = place.miss(now, calendar.of(line).earliestRepeat(now));
        if (places.move(place, after, new PlaceChange.ChoiceMissed(line.name(), after, active.admission(), now))) {
            noteIfKept(after);
            free(line, active);
        }
    }

    private void noteIfKept(Place.AfterMiss after) {
        if (after instanceof Place.Waiting kept) {
            callAgain.note(kept);
        }
    }

    private void missed(Line line, ActivePlace active) {
        activePlaces.missed(line.id(), active.number(), active.admission());
    }

    private void free(Line line, ActivePlace active) {
        activePlaces.free(line.id(), active.number(), active.admission());
    }
}
