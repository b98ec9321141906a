package fr.montour.waiting.draw;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;

import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryDraws;
import fr.montour.waiting.fakes.InMemoryIssuedNumbers;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.fakes.InMemoryRepeatCalls;
import fr.montour.waiting.fakes.InMemoryShortNotices;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A line in registration, in memory, with a node that can be killed after any write. */
final class DrawRoom {

    static final Duration WINDOW = Duration.ofHours(1);
    static final NamedBeacon.Entered LOTTERY =
            new NamedBeacon.Entered("Loto of 23 November 2026", Instant.parse("2026-11-23T12:00:00Z"));

    final TestTime time = new TestTime();
    final InMemoryActivePlaces activePlaces = new InMemoryActivePlaces();
    final InMemoryLines lines = new InMemoryLines(activePlaces);
    final InMemoryIssuedNumbers issuedNumbers = new InMemoryIssuedNumbers();
    final InMemoryPlaces places = new InMemoryPlaces();
    final InMemoryDraws draws = new InMemoryDraws();
    final Instant closesAt = time.instant().plus(WINDOW);
    final JoinLine join = new JoinLine(lines, issuedNumbers, places, time, time, new NoLineMetrics());
    final LeaveLine leave = new LeaveLine(activePlaces, places, time, new NoLineMetrics());
    final EnterBeacon beacon = new EnterBeacon(draws, DrandChain.QUICKNET, time);
    final ProveRegistration prove = new ProveRegistration(draws, places, draws);

    /** The process was killed. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    DrawRoom() {
        lines.create(Line.draft(LINE, NAME, settings(6_000, 1_000)));
    }

    OpenRegistration opening(Lines seen, Draws written) {
        return new OpenRegistration(
                seen,
                written,
                DrandChain.QUICKNET,
                Duration.ofMinutes(1),
                time,
                RandomGenerator.of("L64X128MixRandom"));
    }

    Result<Draw.Registering> open(@Nullable NamedBeacon named) {
        return opening(lines, draws).open(LINE, closesAt, named);
    }

    /** A node whose store dies after so many writes; none dies after {@link Integer#MAX_VALUE}. */
    RunDraw node(int writes) {
        int[] left = {writes};
        return new RunDraw(
                mortal(Lines.class, lines, left),
                mortal(IssuedNumbers.class, issuedNumbers, left),
                mortal(Places.class, places, left),
                mortal(Draws.class, draws, left),
                mortal(Pseudonyms.class, draws, left),
                (chain, round) -> Optional.empty(),
                DrandChain.QUICKNET,
                time,
                time);
    }

    /** Looks again and again, as the loop does, for a minute. */
    void run(RunDraw node) {
        for (int second = 0; second < 60; second++) {
            node.look(LINE);
            time.pass(Duration.ofSeconds(1));
        }
    }

    void join(int first, int last) {
        for (int n = first; n <= last; n++) {
            join.join(LINE, person(n));
        }
    }

    Draw draw() {
        return draws.find(LINE).orElseThrow();
    }

    Line line() {
        return lines.find(LINE).orElseThrow();
    }

    static PlaceId id(int n) {
        return new PlaceId(LINE, person(n));
    }

    /** Opens the line and calls everybody; their calls in order. */
    List<Call> callEverybody() {
        lines.act(LINE, LineAction.OPEN_LINE, time.instant());
        lines.state(LINE, new Units().release(1_000));
        int[] ids = {0};
        var repeatCalls = new InMemoryRepeatCalls();
        var shortNotices = new InMemoryShortNotices();
        var callNext = new CallNext(
                lines,
                activePlaces,
                issuedNumbers,
                places,
                repeatCalls,
                shortNotices,
                new CallAgain(lines, repeatCalls, shortNotices, places, Samples.CALENDAR, time),
                Samples.CALENDAR,
                time,
                time,
                () -> new AdmissionId("a_" + ids[0]++),
                new NoLineMetrics());
        for (int tick = 0; tick < 200; tick++) {
            callNext.tick(LINE);
            time.pass(Duration.ofMillis(100));
        }
        return places.changes().stream()
                .filter(PlaceChange.Called.class::isInstance)
                .map(change -> ((PlaceChange.Called) change).call())
                .toList();
    }

    static <T> T mortal(Class<T> type, T store, int[] writesLeft) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            String name = method.getName();
            boolean reads = name.startsWith("find") || name.equals("range") || name.equals("roots");
            if (!reads && writesLeft[0]-- <= 0) {
                throw new Killed();
            }
            try {
                return method.invoke(store, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
