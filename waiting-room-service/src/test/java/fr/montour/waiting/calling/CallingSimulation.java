package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryContacts;
import fr.montour.waiting.fakes.InMemoryIssuedNumbers;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.fakes.InMemoryRepeatCalls;
import fr.montour.waiting.fakes.InMemoryShortNotices;
import fr.montour.waiting.fakes.Interleaving;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.EndOtherPlaces;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.stock.FollowStock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One play of {@link CallingOrderTest}: everybody does their part in an order that the seed decides, and every step is checked. */
final class CallingSimulation {

    private static final int PEOPLE = 14;
    private static final Duration CLAIM_WINDOW = Duration.ofSeconds(30);

    private final RandomGenerator random;
    private final TestTime time = new TestTime();
    private final InMemoryActivePlaces activePlaces = new InMemoryActivePlaces(this::pause);
    private final InMemoryLines lines = new InMemoryLines(activePlaces);
    private final InMemoryIssuedNumbers issuedNumbers = new InMemoryIssuedNumbers();
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final InMemoryRepeatCalls repeatCalls = new InMemoryRepeatCalls();
    private final InMemoryShortNotices shortNotices = new InMemoryShortNotices();
    private final Units units = new Units();
    private final ActivePlacesChecks checks =
            new ActivePlacesChecks(lines, activePlaces, places, repeatCalls, units, time);
    private final AtomicInteger ids = new AtomicInteger();
    private final Set<PersonId> acknowledged = new HashSet<>();
    private final List<Place.Admitted> bookings = new ArrayList<>();
    private final List<Stock> statements = new ArrayList<>();
    private final Interleaving stage;
    private final int rate;

    CallingSimulation(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        rate = new int[] {120, 600, 6_000}[random.nextInt(3)];
        var settings = LineSettings.day(rate, 1 + random.nextInt(8), CLAIM_WINDOW);
        Samples.open(lines, LINE, settings);
        lines.state(LINE, units.release(random.nextInt(PEOPLE)));
        statements.add(units.statement());
        stage = new Interleaving(random, 0.02, this::betweenSteps);
    }

    private void pause() {
        stage.step();
    }

    void play() {
        for (int i = 0; i < PEOPLE; i++) {
            PersonId person = person(i);
            int tabs = 1 + random.nextInt(2);
            for (int tab = 0; tab < tabs; tab++) {
                stage.actor(() -> applicant(person, tabs == 1));
            }
        }
        stage.actor(this::crowd);
        for (int node = 0; node < 3; node++) {
            stage.actor(this::node);
        }
        stage.actor(this::broker);
        stage.play();
        bookings.forEach(booking -> tellBooking(booking, followStock(lines, activePlaces, places)));
        callEverybodyLeft();
        checkTheEnd();
        endEverything();
    }

    /** Leaves only from a single tab: who leaves in one and books in another takes credit of somebody called since. */
    private void applicant(PersonId person, boolean mayLeave) {
        Lines seen = stage.onStage(Lines.class, lines);
        ActivePlaces active = stage.onStage(ActivePlaces.class, activePlaces);
        Places there = stage.onStage(Places.class, places);
        var id = new PlaceId(LINE, person);
        join(person, seen, there);
        for (int i = random.nextInt(12); i > 0; i--) {
            there.find(id);
        }
        int plan = random.nextInt(mayLeave ? 0 : 2, 10);
        if (plan == 0) {
            new LeaveLine(active, there, time, new NoLineMetrics()).leave(id);
        } else if (plan == 1) {
            new LeaveLine(active, there, time, new NoLineMetrics()).leave(id);
            join(person, seen, there);
        } else if (plan < 6
                && new ClaimAdmission(
                                        seen,
                                        Samples.CALENDAR,
                                        there,
                                        active::claimedAll,
                                        unitsOfClaims(seen),
                                        time,
                                        new NoLineMetrics())
                                .claim(id)
                        instanceof Result.Done<Place.Admitted>(var admitted)) {
            bookings.add(admitted);
            tellBooking(admitted, followStock(seen, active, there));
        }
    }

    private UnitsOfClaims unitsOfClaims(Lines seen) {
        return new UnitsOfClaims(new LineCache(seen, time), seen, time);
    }

    private FollowStock followStock(Lines seen, ActivePlaces active, Places there) {
        return new FollowStock(
                seen,
                active,
                there,
                callAgain(seen, stage.onStage(RepeatCalls.class, repeatCalls), there),
                new EndOtherPlaces(new LineCache(seen, time), active, there, time),
                Samples.CALENDAR,
                time);
    }

    /** The first time it is told the unit is booked. */
    private void tellBooking(Place.Admitted place, FollowStock followStock) {
        followStock.booked(
                place.id(), place.number(), units.book(place.admission().id()), time.instant());
        statements.add(units.statement());
    }

    /**
     * Tells of bookings again, while they are told for the first time or after whoever was told was killed, and of the stock late,
     * again and out of order.
     */
    private void broker() {
        Places there = stage.onStage(Places.class, places);
        FollowStock followStock =
                followStock(stage.onStage(Lines.class, lines), stage.onStage(ActivePlaces.class, activePlaces), there);
        for (int i = 0; i < 20; i++) {
            if (bookings.isEmpty()) {
                there.find(new PlaceId(LINE, person(0)));
            } else {
                tellBooking(bookings.get(random.nextInt(bookings.size())), followStock);
                followStock.stated(LINE, NAME, statements.get(random.nextInt(statements.size())));
            }
        }
    }

    private void join(PersonId person, Lines seen, Places there) {
        joinLine(seen, there).join(LINE, person);
        acknowledged.add(person);
    }

    private JoinLine joinLine(Lines seen, Places there) {
        return new JoinLine(
                seen, stage.onStage(IssuedNumbers.class, issuedNumbers), there, time, time, new NoLineMetrics());
    }

    /** People who join in one batch, some of whom join alone too. */
    private void crowd() {
        List<PlaceId> ids = IntStream.range(PEOPLE - 2, PEOPLE + 3)
                .mapToObj(i -> new PlaceId(LINE, person(i)))
                .toList();
        joinLine(stage.onStage(Lines.class, lines), stage.onStage(Places.class, places))
                .joinAll(ids);
        ids.forEach(id -> acknowledged.add(id.person()));
    }

    /** A node, started anew whenever it is killed. */
    private void node() {
        for (int life = 0; life < 4; life++) {
            Duration off = Duration.ofSeconds(random.nextInt(-300, 300));
            Lines seen = stage.onStage(Lines.class, lines);
            ActivePlaces active = stage.onStage(ActivePlaces.class, activePlaces);
            Places there = stage.onStage(Places.class, places);
            InstantSource clock = () -> time.instant().plus(off);
            RepeatCalls repeats = stage.onStage(RepeatCalls.class, repeatCalls);
            CallNext callNext =
                    callNext(seen, active, stage.onStage(IssuedNumbers.class, issuedNumbers), there, repeats, clock);
            SweepCalls sweepCalls = sweepCalls(seen, active, there, repeats);
            try {
                for (int tick = 0; tick < 25; tick++) {
                    callNext.tick(LINE);
                    if (random.nextInt(4) == 0) {
                        seen.all().forEach(sweepCalls::sweep);
                    }
                }
            } catch (Interleaving.Crash killed) {
                // The next life begins with an empty memory.
            }
        }
    }

    private SweepCalls sweepCalls(Lines seen, ActivePlaces active, Places there, RepeatCalls repeats) {
        return new SweepCalls(
                seen,
                active,
                there,
                callAgain(seen, repeats, there),
                new InMemoryContacts(),
                Samples.CALENDAR,
                time,
                new NoLineMetrics());
    }

    private CallAgain callAgain(Lines seen, RepeatCalls repeats, Places there) {
        return new CallAgain(seen, repeats, shortNotices, there, Samples.CALENDAR, time);
    }

    private CallNext callNext(
            Lines seen,
            ActivePlaces active,
            IssuedNumbers drawn,
            Places there,
            RepeatCalls repeats,
            InstantSource clock) {
        return new CallNext(
                seen,
                active,
                drawn,
                there,
                repeats,
                shortNotices,
                callAgain(seen, repeats, there),
                Samples.CALENDAR,
                clock,
                time,
                () -> new AdmissionId("a_" + ids.incrementAndGet()),
                new NoLineMetrics());
    }

    private void betweenSteps() {
        checks.now();
        int luck = random.nextInt(100);
        time.pass(Duration.ofMillis(luck < 90 ? random.nextInt(20) : luck < 98 ? 300 : 2_500));
    }

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    private void callEverybodyLeft() {
        lines.configure(LINE, NAME, LineSettings.day(rate, 1_000, CLAIM_WINDOW));
        lines.state(LINE, units.release(1_000));
        CallNext last = callNext(lines, activePlaces, issuedNumbers, places, repeatCalls, time);
        SweepCalls sweepCalls = sweepCalls(lines, activePlaces, places, repeatCalls);
        for (int tick = 0; tick < 700; tick++) {
            last.tick(LINE);
            checks.now();
            time.pass(Duration.ofMillis(500));
            if (tick % 100 == 50 && tick < 600) {
                sweepCalls.sweep(line());
            }
        }
    }

    private void checkTheEnd() {
        Line line = line();
        List<Place> all = places.all();
        assertThat(all.stream().map(Place::number)).as("numbers").doesNotHaveDuplicates();
        assertThat(all.stream().map(place -> place.id().person()).collect(Collectors.toSet()))
                .as("people with a place")
                .containsAll(acknowledged);
        assertThat(all).as("left waiting").noneMatch(Place.Waiting.class::isInstance);
        assertThat(line.serving()).isEqualTo(line.lastNumber());
        assertThat(line.calls()).as("calls not settled").isEmpty();
        List<Call> firstCalls = places.changes().stream()
                .filter(PlaceChange.Called.class::isInstance)
                .map(change -> ((PlaceChange.Called) change).call())
                .filter(call -> call.round() == 1)
                .toList();
        assertThat(firstCalls.stream().map(Call::number)).as("order").isSorted().doesNotHaveDuplicates();
        assertThat(firstCalls.stream().map(Call::calledAt)).as("dates").isSorted();
        checks.quiet();
    }

    /** Nobody comes any more: in the end the active is empty, and so is the count. */
    private void endEverything() {
        CallNext last = callNext(lines, activePlaces, issuedNumbers, places, repeatCalls, time);
        SweepCalls sweepCalls = sweepCalls(lines, activePlaces, places, repeatCalls);
        for (int round = 0; round < 4; round++) {
            time.pass(Duration.ofHours(1));
            sweepCalls.sweep(line());
            for (int tick = 0; tick < 50; tick++) {
                last.tick(LINE);
                time.pass(Duration.ofMillis(500));
            }
        }
        time.pass(Duration.ofHours(1));
        sweepCalls.sweep(line());
        checks.empty();
    }
}
