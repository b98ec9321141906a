package fr.montour.waiting.admission;

import fr.montour.waiting.line.Active;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Tally;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks after people whose time at the counter is over: a missed call keeps the place once, a missed second one ends it,
 * and so does an admission of which nothing came. Also finishes what crashed requests left half-way.
 */
public final class Sweeper {

    private final Lines lines;
    private final Places places;
    private final InstantSource clock;
    private final Tally tally;

    public Sweeper(Lines lines, Places places, InstantSource clock, Tally tally) {
        this.lines = lines;
        this.places = places;
        this.clock = clock;
        this.tally = tally;
    }

    /** Sweeps a line as it was read a moment ago; every write checks that it is still so. */
    public void sweep(Line line) {
        Instant now = clock.instant();
        Set<Long> unsettled = line.calls().stream().map(call -> call.number()).collect(Collectors.toSet());
        Map<Long, Active> overdue = line.active().entrySet().stream()
                .filter(entry -> !entry.getValue().until().isAfter(now) && !unsettled.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (overdue.isEmpty()) {
            return;
        }
        Map<PlaceId, Place> found = places.findAll(overdue.values().stream()
                .map(active -> new PlaceId(line.id(), active.person()))
                .toList());
        overdue.forEach((number, active) ->
                look(line, number, active, found.get(new PlaceId(line.id(), active.person())), now));
    }

    private void look(Line line, long number, Active active, @Nullable Place place, Instant now) {
        if (place == null || place.number() != number) {
            lines.free(line.id(), number, active.admission());
            return;
        }
        switch (place) {
            case Place.Waiting waiting ->
                lines.giveSecondChance(line.id(), number, active.admission(), active.person());
            case Place.Called called -> called(line, active, called, now);
            case Place.Admitted admitted -> admitted(line, active, admitted, now);
            case Place.Ended ended
            when ended.missedCalls() > Place.SECOND_CHANCES -> lines.missed(line.id(), number, active.admission());
            case Place.Ended ended -> lines.free(line.id(), number, active.admission());
        }
    }

    private void called(Line line, Active active, Place.Called place, Instant now) {
        if (!place.call().id().equals(active.admission())) {
            return;
        }
        if (!place.tooLate(now)) {
            lines.extend(
                    line.id(), place.number(), active.admission(), place.call().claimBy());
            return;
        }
        Place.AfterMiss after = place.miss(now);
        if (places.move(place, after, new PlaceNews.TurnMissed(line.name(), after))) {
            tally.missed(line.id());
            look(line, place.number(), active, after, now);
        }
    }

    private static PlaceNews revoked(Place.Admitted place, Instant now) {
        return new PlaceNews.AdmissionRevoked(
                place.id(), place.admission().id(), PlaceNews.AdmissionRevoked.Reason.EXPIRED, now);
    }

    private void admitted(Line line, Active active, Place.Admitted place, Instant now) {
        Instant over = place.admission().over();
        if (now.isBefore(over)) {
            if (!lines.claimed(line.id(), new Claim(place.number(), active.admission(), over))) {
                lines.extend(line.id(), place.number(), active.admission(), over);
            }
        } else if (places.move(place, place.expire(now), revoked(place, now))) {
            lines.free(line.id(), place.number(), active.admission());
        }
    }
}
