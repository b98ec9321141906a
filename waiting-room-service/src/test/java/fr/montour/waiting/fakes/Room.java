package fr.montour.waiting.fakes;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;

import fr.montour.waiting.admission.Admitter;
import fr.montour.waiting.admission.Sweeper;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.Active;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.place.ClaimTurn;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One open line in memory with everything that works on it, and time in the hand of the test. */
public final class Room {

    public final TestTime time = new TestTime();
    public final InMemoryActives actives = new InMemoryActives();
    public final InMemoryLines lines = new InMemoryLines(actives);
    public final InMemoryTickets tickets = new InMemoryTickets();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final JoinLine join = new JoinLine(lines, tickets, places, time, time, new NoTally());
    public final LeaveLine leave = new LeaveLine(actives, places, time, new NoTally());
    public final ClaimTurn claim = new ClaimTurn(places, actives::claimedAll, time, new NoTally());
    public final Credits credits = new Credits(lines, actives, places, time);
    public final Sweeper sweeper = new Sweeper(lines, actives, places, time, new NoTally());
    private final AtomicInteger ids = new AtomicInteger();

    public Room(LineSettings settings, long credit) {
        Samples.open(lines, LINE, settings, credit);
    }

    /** A node with a memory of its own, whose wall clock may be wrong. */
    public Admitter node(InstantSource clock) {
        return new Admitter(
                lines,
                actives,
                tickets,
                places,
                clock,
                time,
                () -> new AdmissionId("a_" + ids.incrementAndGet()),
                new NoTally());
    }

    /** A node with a right clock. */
    public Admitter node() {
        return node(time);
    }

    /** So many people join, numbered from the first. */
    public void join(int first, int last) {
        for (int n = first; n <= last; n++) {
            join.join(LINE, person(n));
        }
    }

    /** Ticks every 100 ms for a while. */
    public void run(Admitter node, Duration howLong) {
        for (long millis = 0; millis < howLong.toMillis(); millis += 100) {
            time.pass(Duration.ofMillis(100));
            node.tick(LINE);
        }
    }

    /** The line now. */
    public Line line() {
        return lines.find(LINE).orElseThrow();
    }

    /** Numbers of those at the counter now. */
    public List<Long> atCounter() {
        return actives.all(LINE).stream().map(Active::number).sorted().toList();
    }

    /** The place of the n-th person now. */
    public Place place(int n) {
        return places.find(id(n)).orElseThrow();
    }

    /** Id of the place of the n-th person. */
    public static PlaceId id(int n) {
        return new PlaceId(LINE, person(n));
    }

    /** How many have been called so far, second calls included. */
    public int called() {
        return (int) places.news().stream()
                .filter(PlaceNews.TurnCome.class::isInstance)
                .count();
    }
}
