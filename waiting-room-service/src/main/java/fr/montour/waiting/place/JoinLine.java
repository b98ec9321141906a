package fr.montour.waiting.place;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person their one place in a line.
 *
 * <p>Three writes, each of which may be the last one before a crash: draw a number (line), write down who drew it
 * (ticket), let the place stand (place). Only then is it acknowledged. An admitter that meets a number without a place
 * waits for {@link #GRACE}, then discards the ticket and looks once more whether the place stands now. So a place that
 * stands within half the grace after the draw is safe; after more than that the joiner looks at its ticket again and, if
 * it was discarded, draws a later number.
 */
public final class JoinLine {

    /** How long an admitter waits for the place behind a number. */
    public static final Duration GRACE = Duration.ofSeconds(2);

    private final Lines lines;
    private final Tickets tickets;
    private final Places places;
    private final InstantSource clock;
    private final Ticker ticker;
    private final Tally tally;

    public JoinLine(Lines lines, Tickets tickets, Places places, InstantSource clock, Ticker ticker, Tally tally) {
        this.lines = lines;
        this.tickets = tickets;
        this.places = places;
        this.clock = clock;
        this.ticker = ticker;
        this.tally = tally;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** A new place. */
    public record Joined(Place.Live place) implements Outcome {}

    /** The place they have had all along. */
    public record AlreadyIn(Place.Live place) implements Outcome {}

    /** There is no such line, or nobody may join it now. */
    public record Refused(boolean lineExists) implements Outcome {}

    /** Joins, or finds the place the person already has. */
    public Outcome join(LineId line, PersonId person) {
        var id = new PlaceId(line, person);
        while (true) {
            Place before = places.find(id).orElse(null);
            if (before instanceof Place.Live live) {
                return new AlreadyIn(live);
            }
            Optional<Drawn> drawn = draw(line, person);
            if (drawn.isEmpty()) {
                return new Refused(lines.find(line).isPresent());
            }
            Place.Waiting place = stand(id, (Place.Ended) before, drawn.get());
            if (place != null) {
                tally.joined(line);
                return confirm(place, drawn.get());
            }
            tickets.discard(line, drawn.get().number(), person);
        }
    }

    /** A number that was drawn, and when the drawing began. */
    private record Drawn(long number, long begun) {}

    private Optional<Drawn> draw(LineId line, PersonId person) {
        while (true) {
            long begun = ticker.nanos();
            OptionalLong number = lines.takeNumber(line);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            if (tickets.issue(line, number.getAsLong(), person)) {
                return Optional.of(new Drawn(number.getAsLong(), begun));
            }
        }
    }

    /** Lets the place stand, or nothing when another request of the same person came first. */
    private Place.@Nullable Waiting stand(PlaceId id, Place.@Nullable Ended before, Drawn drawn) {
        if (before == null) {
            var first = Place.Waiting.first(id, drawn.number(), clock.instant());
            return places.insert(first) ? first : null;
        }
        if (drawn.number() <= before.number()) {
            return null;
        }
        Place.Waiting again = before.rejoin(drawn.number(), clock.instant());
        return places.move(before, again, null) ? again : null;
    }

    private Outcome confirm(Place.Waiting standing, Drawn first) {
        Place.Waiting place = standing;
        Drawn drawn = first;
        LineId line = place.id().line();
        while (tookLong(drawn) && tickets.isVoid(line, drawn.number())) {
            Optional<Drawn> later = draw(line, place.id().person());
            Place next = later.isPresent() ? place.renumber(later.get().number()) : place.leave(clock.instant());
            if (!places.move(place, next, null)) {
                later.ifPresent(unused ->
                        tickets.discard(line, unused.number(), standing.id().person()));
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

    private boolean tookLong(Drawn drawn) {
        return ticker.nanos() - drawn.begun() > GRACE.toNanos() / 2;
    }

    /** The admitter saw the place before the joiner could change it; or the person has left it meanwhile. */
    private Outcome calledAfterAll(Place.Waiting standing) {
        return places.find(standing.id()).orElse(standing) instanceof Place.Live live
                ? new Joined(live)
                : new Joined(standing);
    }
}
