package fr.montour.waiting.fakes;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;

import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.calling.SweepCalls;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One open line in memory with everything that works on it, and time in the hand of the test. */
public final class Room {

    public final TestTime time = new TestTime();
    public final InMemoryActivePlaces activePlaces = new InMemoryActivePlaces();
    public final InMemoryLines lines = new InMemoryLines(activePlaces);
    public final InMemoryIssuedNumbers issuedNumbers = new InMemoryIssuedNumbers();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final JoinLine join = new JoinLine(lines, issuedNumbers, places, time, time, new NoLineMetrics());
    public final LeaveLine leave = new LeaveLine(activePlaces, places, time, new NoLineMetrics());
    public final ClaimAdmission claim = new ClaimAdmission(places, activePlaces::claimedAll, time, new NoLineMetrics());
    public final Credits credits = new Credits(lines, activePlaces, places, time);
    public final SweepCalls sweepCalls = new SweepCalls(lines, activePlaces, places, time, new NoLineMetrics());
    private final AtomicInteger ids = new AtomicInteger();

    public Room(LineSettings settings, long credit) {
        Samples.open(lines, LINE, settings, credit);
    }

    /** A node with a memory of its own, whose wall clock may be wrong. */
    public CallNext node(InstantSource clock) {
        return new CallNext(
                lines,
                activePlaces,
                issuedNumbers,
                places,
                clock,
                time,
                () -> new AdmissionId("a_" + ids.incrementAndGet()),
                new NoLineMetrics());
    }

    /** A node with a right clock. */
    public CallNext node() {
        return node(time);
    }

    /** So many people join, numbered from the first. */
    public void join(int first, int last) {
        for (int n = first; n <= last; n++) {
            join.join(LINE, person(n));
        }
    }

    /** Ticks every 100 ms for a while. */
    public void run(CallNext node, Duration howLong) {
        for (long millis = 0; millis < howLong.toMillis(); millis += 100) {
            time.pass(Duration.ofMillis(100));
            node.tick(LINE);
        }
    }

    /** The line now. */
    public Line line() {
        return lines.find(LINE).orElseThrow();
    }

    /** Numbers of those called or admitted now. */
    public List<Long> active() {
        return activePlaces.all(LINE).stream().map(ActivePlace::number).sorted().toList();
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
        return (int) places.changes().stream()
                .filter(PlaceChange.Called.class::isInstance)
                .count();
    }
}
