package fr.montour.waiting.place;

import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Gives people their one place in a line, many in as many writes as one.
 *
 * <p>Three writes, each of which may be the last one before a crash: draw a number (line), write down who drew it
 * (issued number), let the place stand (place). Only then is it acknowledged. Calling that meets a number without a place
 * waits for {@link #GRACE}, then discards the issued number and looks once more whether the place stands now. So a place that
 * stands within half the grace after the draw is safe; after more than that the joiner looks at its issued number again and, if
 * it was discarded, draws a later number.
 */
public final class JoinLine {

    /** How long calling waits for the place behind a number. */
    public static final Duration GRACE = Duration.ofSeconds(2);

    private final Lines lines;
    private final IssuedNumbers issuedNumbers;
    private final Places places;
    private final InstantSource clock;
    private final NanoClock nanoClock;
    private final LineMetrics metrics;

    public JoinLine(
            Lines lines,
            IssuedNumbers issuedNumbers,
            Places places,
            InstantSource clock,
            NanoClock nanoClock,
            LineMetrics metrics) {
        this.lines = lines;
        this.issuedNumbers = issuedNumbers;
        this.places = places;
        this.clock = clock;
        this.nanoClock = nanoClock;
        this.metrics = metrics;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** What somebody is told who asked a second time at the same moment. */
        default Outcome again() {
            return this;
        }
    }

    /** A new place. */
    public record Joined(Place.Live place) implements Outcome {

        @Override
        public Outcome again() {
            return new AlreadyIn(place);
        }
    }

    /** The place they have had all along. */
    public record AlreadyIn(Place.Live place) implements Outcome {}

    /** There is no such line, or nobody may join it now. */
    public record Refused(boolean lineExists) implements Outcome {}

    /** Joins, or finds the place the person already has. */
    public Outcome join(LineId line, PersonId person) {
        var id = new PlaceId(line, person);
        return Objects.requireNonNull(joinAll(List.of(id)).get(id));
    }

    /**
     * Joins for many at once; each has an outcome of its own, and who comes first in the list gets the lower number.
     *
     * @return an outcome for each of the ids
     */
    public Map<PlaceId, Outcome> joinAll(Collection<PlaceId> ids) {
        Map<PlaceId, Outcome> outcomes = new HashMap<>();
        Set<PlaceId> open = new LinkedHashSet<>(ids);
        while (!open.isEmpty()) {
            Map<PlaceId, Place> before = places.findAll(open);
            Map<LineId, List<PlaceId>> comers = new LinkedHashMap<>();
            for (PlaceId id : open) {
                if (before.get(id) instanceof Place.Live live) {
                    outcomes.put(id, new AlreadyIn(live));
                } else {
                    comers.computeIfAbsent(id.line(), line -> new ArrayList<>()).add(id);
                }
            }
            comers.forEach((line, people) -> outcomes.putAll(drawAndStand(line, people, before)));
            open.removeAll(outcomes.keySet());
        }
        return outcomes;
    }

    /** Outcomes of those who stand now, or are refused; the others came too late for their number and try again. */
    private Map<PlaceId, Outcome> drawAndStand(LineId line, List<PlaceId> ids, Map<PlaceId, Place> before) {
        Map<PlaceId, Outcome> outcomes = new HashMap<>();
        Optional<Map<PlaceId, Drawn>> draw = draw(line, ids);
        if (draw.isEmpty()) {
            var refused = new Refused(lines.find(line).isPresent());
            ids.forEach(id -> outcomes.put(id, refused));
            return outcomes;
        }
        Map<PlaceId, Place.Waiting> standing = stand(draw.get(), before);
        draw.get().forEach((id, drawn) -> {
            Place.Waiting place = standing.get(id);
            if (place == null) {
                issuedNumbers.discard(line, drawn.number(), id.person());
            } else {
                metrics.joined(line);
                outcomes.put(id, confirm(place, drawn));
            }
        });
        return outcomes;
    }

    /** A number that was drawn, and when the drawing began. */
    private record Drawn(long number, long begun) {}

    /** Numbers, without those that calling gave up before they were written down; nothing where nobody may join. */
    private Optional<Map<PlaceId, Drawn>> draw(LineId line, List<PlaceId> ids) {
        long begun = nanoClock.nanos();
        OptionalLong first = lines.takeNumbers(line, ids.size());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<PlaceId, Drawn> drawn = new LinkedHashMap<>();
        Map<Long, PersonId> holders = new LinkedHashMap<>();
        for (PlaceId id : ids) {
            long number = first.getAsLong() + drawn.size();
            drawn.put(id, new Drawn(number, begun));
            holders.put(number, id.person());
        }
        Set<Long> issued = issuedNumbers.issueAll(line, holders);
        drawn.values().removeIf(each -> !issued.contains(each.number()));
        return Optional.of(drawn);
    }

    /** The places that stand now; where one does not, another request of the same person came first. */
    private Map<PlaceId, Place.Waiting> stand(Map<PlaceId, Drawn> drawn, Map<PlaceId, Place> before) {
        Map<PlaceId, Place.Waiting> standing = new HashMap<>();
        Map<PlaceId, Place.Waiting> firsts = new LinkedHashMap<>();
        drawn.forEach((id, each) -> {
            if (!(before.get(id) instanceof Place.Ended ended)) {
                firsts.put(id, Place.Waiting.first(id, each.number(), clock.instant()));
            } else if (each.number() > ended.number()) {
                Place.Waiting again = ended.rejoin(each.number(), clock.instant());
                if (places.move(ended, again, null)) {
                    standing.put(id, again);
                }
            }
        });
        firsts.keySet().retainAll(places.insertAll(firsts.values()));
        standing.putAll(firsts);
        return standing;
    }

    private Outcome confirm(Place.Waiting standing, Drawn first) {
        Place.Waiting place = standing;
        Drawn drawn = first;
        LineId line = place.id().line();
        while (tookLong(drawn) && issuedNumbers.isVoid(line, drawn.number())) {
            Optional<Drawn> later = drawAgain(place.id());
            Place next = later.isPresent() ? place.renumber(later.get().number()) : place.leave(clock.instant());
            if (!places.move(place, next, null)) {
                later.ifPresent(unused -> issuedNumbers.discard(
                        line, unused.number(), standing.id().person()));
                return calledAfterAll(standing);
            }
            if (!(next instanceof Place.Waiting renumbered) || later.isEmpty()) {
                return new Refused(true);
            }
            place = renumbered;
            drawn = later.get();
        }
        return new Joined(place);
    }

    private Optional<Drawn> drawAgain(PlaceId id) {
        while (true) {
            Optional<Map<PlaceId, Drawn>> drawn = draw(id.line(), List.of(id));
            if (drawn.isEmpty() || drawn.get().containsKey(id)) {
                return drawn.map(each -> each.get(id));
            }
        }
    }

    private boolean tookLong(Drawn drawn) {
        return nanoClock.nanos() - drawn.begun() > GRACE.toNanos() / 2;
    }

    /** Calling saw the place before the joiner could change it; or the person has left it meanwhile. */
    private Outcome calledAfterAll(Place.Waiting standing) {
        return places.find(standing.id()).orElse(standing) instanceof Place.Live live
                ? new Joined(live)
                : new Joined(standing);
    }
}
