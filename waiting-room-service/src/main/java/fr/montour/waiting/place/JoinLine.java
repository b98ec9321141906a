package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.WaitingRefusal;
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
 * Gives people their one place in a line. Many at once take as many writes as one.
 *
 * <p>Three writes, each of which may be the last one before a crash: take a number from the line, write down who holds it
 * ({@link IssuedNumber}), write the place. Only then is the join acknowledged. {@code CallNext}, where it meets a number without
 * a place, waits for {@link #GRACE}, then voids the issued number and reads the place once more. So a place written within half
 * the grace after the number was taken is safe. A slower join reads its issued number again and, if that was voided, takes a
 * later number.
 */
public final class JoinLine {

    /** How long a number may be without its place before {@code CallNext} voids it. */
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

    /**
     * A place that stands.
     *
     * @param isNew whether this very request took it; otherwise the person has had it all along
     */
    public record Joined(Place.Live place, boolean isNew) {

        /** What somebody is told who asked a second time at the same moment. */
        public Joined again() {
            return new Joined(place, false);
        }
    }

    /** Joins, or finds the place the person already has. Refused with {@code LINE_UNKNOWN} or {@code LINE_CLOSED}. */
    public Result<Joined> join(LineId line, PersonId person) {
        var id = new PlaceId(line, person);
        return Objects.requireNonNull(joinAll(List.of(id)).get(id));
    }

    /**
     * Joins for many at once. Each has a result of its own, and who comes first in the list gets the lower number.
     *
     * @return a result for each of the ids, as of {@link #join}
     */
    public Map<PlaceId, Result<Joined>> joinAll(Collection<PlaceId> ids) {
        Map<PlaceId, Result<Joined>> results = new HashMap<>();
        Set<PlaceId> open = new LinkedHashSet<>(ids);
        while (!open.isEmpty()) {
            Map<PlaceId, Place> before = places.findAll(open);
            Map<LineId, List<PlaceId>> comers = new LinkedHashMap<>();
            for (PlaceId id : open) {
                if (before.get(id) instanceof Place.Live live) {
                    results.put(id, found(live));
                } else {
                    comers.computeIfAbsent(id.line(), line -> new ArrayList<>()).add(id);
                }
            }
            comers.forEach((line, people) -> results.putAll(drawAndStand(line, people, before)));
            open.removeAll(results.keySet());
        }
        return results;
    }

    /**
     * What somebody is told who has a place. Whoever took it may have been killed before finding that the line had given its number up
     * meanwhile: then nobody would ever be called by it, and it gets another.
     */
    private Result<Joined> found(Place.Live place) {
        return place instanceof Place.Waiting waiting && waiting.byIssuedNumber()
                ? confirm(waiting, new Drawn(waiting.number(), nanoClock.nanos() - GRACE.toNanos()))
                        .map(Joined::again)
                : Result.done(new Joined(place, false));
    }

    /** Results of those who stand now, or are refused; the others came too late for their number and try again. */
    private Map<PlaceId, Result<Joined>> drawAndStand(LineId line, List<PlaceId> ids, Map<PlaceId, Place> before) {
        Map<PlaceId, Result<Joined>> results = new HashMap<>();
        Optional<Map<PlaceId, Drawn>> draw = draw(line, ids);
        if (draw.isEmpty()) {
            Result<Joined> refused = lines.find(line).isPresent()
                    ? Result.refused(WaitingRefusal.LINE_CLOSED)
                    : WaitingRefusal.lineUnknown(line.value());
            ids.forEach(id -> results.put(id, refused));
            return results;
        }
        Map<PlaceId, Place.Waiting> standing = stand(draw.get(), before);
        draw.get().forEach((id, drawn) -> {
            Place.Waiting place = standing.get(id);
            if (place == null) {
                issuedNumbers.discard(line, drawn.number(), id.person());
            } else {
                metrics.joined(line);
                results.put(id, confirm(place, drawn));
            }
        });
        return results;
    }

    /** A number that was taken, and the monotonic time at which taking it began. */
    private record Drawn(long number, long begun) {}

    /** Numbers taken, without those that were voided before they were written down; empty where nobody may join. */
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

    private Result<Joined> confirm(Place.Waiting standing, Drawn first) {
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
                return Result.refused(WaitingRefusal.LINE_CLOSED);
            }
            place = renumbered;
            drawn = later.get();
        }
        return Result.done(new Joined(place, true));
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

    /** The place was called before it could be renumbered, or the person has left it meanwhile. */
    private Result<Joined> calledAfterAll(Place.Waiting standing) {
        return Result.done(
                places.find(standing.id()).orElse(standing) instanceof Place.Live live
                        ? new Joined(live, true)
                        : new Joined(standing, true));
    }
}
