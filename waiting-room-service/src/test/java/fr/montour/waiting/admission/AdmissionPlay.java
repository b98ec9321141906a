package fr.montour.waiting.admission;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.fakes.InMemoryActives;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.fakes.InMemoryTickets;
import fr.montour.waiting.fakes.NoTally;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.Stage;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.line.Actives;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.ClaimTurn;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Tickets;
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

/** One play of {@link AdmissionOrderTest}: everybody does their part in an order that the seed decides, and every step is checked. */
final class AdmissionPlay {

    private static final int PEOPLE = 14;
    private static final Duration CLAIM_WINDOW = Duration.ofSeconds(30);

    private final RandomGenerator random;
    private final TestTime time = new TestTime();
    private final InMemoryActives actives = new InMemoryActives(this::pause);
    private final InMemoryLines lines = new InMemoryLines(actives);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final CounterChecks checks = new CounterChecks(lines, actives, places);
    private final AtomicInteger ids = new AtomicInteger();
    private final Set<PersonId> acknowledged = new HashSet<>();
    private final List<Place.Admitted> bookings = new ArrayList<>();
    private final Stage stage;
    private final int rate;

    AdmissionPlay(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        rate = new int[] {120, 600, 6_000}[random.nextInt(3)];
        var settings = new LineSettings(rate, 1 + random.nextInt(8), CLAIM_WINDOW);
        Samples.open(lines, LINE, settings, random.nextInt(PEOPLE));
        stage = new Stage(random, 0.02, this::betweenSteps);
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
        bookings.forEach(booking -> tellBooking(booking, credits(lines, actives, places)));
        callEverybodyLeft();
        checkTheEnd();
        endEverything();
    }

    /** Leaves only from a single tab: who leaves in one and books in another takes credit of somebody called since. */
    private void applicant(PersonId person, boolean mayLeave) {
        Lines seen = stage.onStage(Lines.class, lines);
        Actives counter = stage.onStage(Actives.class, actives);
        Places there = stage.onStage(Places.class, places);
        var id = new PlaceId(LINE, person);
        join(person, seen, there);
        for (int i = random.nextInt(12); i > 0; i--) {
            there.find(id);
        }
        int plan = random.nextInt(mayLeave ? 0 : 2, 10);
        if (plan == 0) {
            new LeaveLine(counter, there, time, new NoTally()).leave(id);
        } else if (plan == 1) {
            new LeaveLine(counter, there, time, new NoTally()).leave(id);
            join(person, seen, there);
        } else if (plan < 6
                && new ClaimTurn(there, counter::claimedAll, time, new NoTally()).claim(id)
                        instanceof ClaimTurn.Claimed claimed) {
            bookings.add(claimed.place());
            tellBooking(claimed.place(), credits(seen, counter, there));
        }
    }

    private Credits credits(Lines seen, Actives counter, Places there) {
        return new Credits(seen, counter, there, time);
    }

    private static void tellBooking(Place.Admitted place, Credits credits) {
        credits.booked(CounterChecks.event(place.admission().id()), place.id(), place.number());
    }

    /** Tells of bookings again, while they are told for the first time or after whoever was told was killed. */
    private void broker() {
        Places there = stage.onStage(Places.class, places);
        Credits credits = credits(stage.onStage(Lines.class, lines), stage.onStage(Actives.class, actives), there);
        for (int i = 0; i < 20; i++) {
            if (bookings.isEmpty()) {
                there.find(new PlaceId(LINE, person(0)));
            } else {
                tellBooking(bookings.get(random.nextInt(bookings.size())), credits);
            }
        }
    }

    private void join(PersonId person, Lines seen, Places there) {
        joinLine(seen, there).join(LINE, person);
        acknowledged.add(person);
    }

    private JoinLine joinLine(Lines seen, Places there) {
        return new JoinLine(seen, stage.onStage(Tickets.class, tickets), there, time, time, new NoTally());
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
            Actives counter = stage.onStage(Actives.class, actives);
            Places there = stage.onStage(Places.class, places);
            InstantSource clock = () -> time.instant().plus(off);
            Admitter admitter = admitter(seen, counter, stage.onStage(Tickets.class, tickets), there, clock);
            var sweeper = new Sweeper(seen, counter, there, time, new NoTally());
            try {
                for (int tick = 0; tick < 25; tick++) {
                    admitter.tick(LINE);
                    if (random.nextInt(4) == 0) {
                        seen.all().forEach(sweeper::sweep);
                    }
                }
            } catch (Stage.Crash killed) {
                // The next life begins with an empty memory.
            }
        }
    }

    private Admitter admitter(Lines seen, Actives counter, Tickets drawn, Places there, InstantSource clock) {
        return new Admitter(
                seen,
                counter,
                drawn,
                there,
                clock,
                time,
                () -> new AdmissionId("a_" + ids.incrementAndGet()),
                new NoTally());
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
        lines.configure(LINE, NAME, new LineSettings(rate, 1_000, CLAIM_WINDOW));
        lines.apply(new CreditChange("much", LINE, 1_000));
        Admitter last = admitter(lines, actives, tickets, places, time);
        var sweeper = new Sweeper(lines, actives, places, time, new NoTally());
        for (int tick = 0; tick < 400; tick++) {
            last.tick(LINE);
            checks.now();
            time.pass(Duration.ofMillis(500));
            if (tick % 100 == 50) {
                sweeper.sweep(line());
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
        List<Call> firstCalls = places.news().stream()
                .filter(PlaceNews.TurnCome.class::isInstance)
                .map(news -> ((PlaceNews.TurnCome) news).call())
                .filter(call -> call.missedBefore() == 0)
                .toList();
        assertThat(firstCalls.stream().map(Call::number)).as("order").isSorted().doesNotHaveDuplicates();
        assertThat(firstCalls.stream().map(Call::calledAt)).as("dates").isSorted();
        checks.quiet();
    }

    /** Nobody comes any more: in the end the counter is empty, and so is the count. */
    private void endEverything() {
        Admitter last = admitter(lines, actives, tickets, places, time);
        var sweeper = new Sweeper(lines, actives, places, time, new NoTally());
        for (int round = 0; round < 4; round++) {
            time.pass(Duration.ofHours(1));
            sweeper.sweep(line());
            for (int tick = 0; tick < 50; tick++) {
                last.tick(LINE);
                time.pass(Duration.ofMillis(500));
            }
        }
        time.pass(Duration.ofHours(1));
        sweeper.sweep(line());
        checks.empty();
    }
}
