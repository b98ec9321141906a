package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.platform.ids.RandomIds;
import fr.montour.waiting.clock.RoomClock;
import fr.montour.waiting.clock.StoreTime;
import fr.montour.waiting.fakes.InMemoryContacts;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.line.ShortNotices;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Places;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three nodes on the real store: pause by rate 0, a rate that is changed, and wall clocks that jump. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRateIT implements TestPropertyProvider {

    @Inject
    Lines lines;

    @Inject
    ActivePlaces activePlaces;

    @Inject
    RepeatCalls repeatCalls;

    @Inject
    IssuedNumbers issuedNumbers;

    @Inject
    Places places;

    @Inject
    ShortNotices shortNotices;

    @Inject
    CallAgain callAgain;

    @Inject
    StoreTime store;

    @Inject
    RandomIds ids;

    private final List<Node> nodes = new ArrayList<>();

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    /** Calling and a sweeper with a timer, a memory and a wall clock of their own. */
    private final class Node {
        volatile Duration off;
        final RoomClock clock =
                new RoomClock(store, System::nanoTime, () -> Instant.now().plus(off));
        final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

        Node(LineId line, Duration off) {
            this.off = off;
            clock.ask();
            var callNext = new CallNext(
                    lines,
                    activePlaces,
                    issuedNumbers,
                    places,
                    repeatCalls,
                    shortNotices,
                    callAgain,
                    Samples.CALENDAR,
                    () -> clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    System::nanoTime,
                    () -> new AdmissionId(ids.next("a_")),
                    new NoLineMetrics());
            var sweepCalls = new SweepCalls(
                    lines,
                    activePlaces,
                    places,
                    callAgain,
                    new InMemoryContacts(),
                    Samples.CALENDAR,
                    clock,
                    new NoLineMetrics());
            var _ = timer.scheduleAtFixedRate(() -> callNext.tick(line), 0, 50, TimeUnit.MILLISECONDS);
            var _ = timer.scheduleAtFixedRate(() -> sweepCalls.sweep(read(line)), 0, 300, TimeUnit.MILLISECONDS);
            var _ = timer.scheduleAtFixedRate(clock::ask, 0, 500, TimeUnit.MILLISECONDS);
            nodes.add(this);
        }
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(node -> node.timer.shutdownNow());
        nodes.clear();
    }

    private LineId open(String slug, LineSettings settings, int people) {
        var line = new LineId("93008-" + slug);
        Samples.open(lines, line, settings, 1_000);
        var joining = new JoinLine(lines, issuedNumbers, places, Instant::now, System::nanoTime, new NoLineMetrics());
        for (int n = 0; n < people; n++) {
            joining.join(line, person(n));
        }
        return line;
    }

    private Line read(LineId line) {
        return lines.find(line).orElseThrow();
    }

    /** How many were called in so long. */
    private long callsWithin(LineId line, Duration howLong) {
        long before = read(line).serving();
        long begun = System.nanoTime();
        await().pollInterval(ofMillis(10))
                .atMost(howLong.plusSeconds(5))
                .until(() -> System.nanoTime() - begun >= howLong.toNanos());
        return read(line).serving() - before;
    }

    @Test
    void newRateCountsWithinTwoSecondsOnEveryNodeAndZeroIsAPause() {
        LineId line = open("newrate", settings(600, 1_000), 400);
        for (int n = 0; n < 3; n++) {
            new Node(line, Duration.ZERO);
        }
        await().atMost(ofSeconds(5)).until(() -> read(line).serving() > 5);

        lines.configure(line, NAME, settings(0, 1_000), 0);
        callsWithin(line, ofMillis(500));
        assertThat(callsWithin(line, ofSeconds(2))).as("calls at rate 0").isZero();

        lines.configure(line, NAME, settings(2_400, 1_000), 1);
        callsWithin(line, ofSeconds(2));
        assertThat(callsWithin(line, ofSeconds(2))).as("calls at 40 per second").isBetween(70L, 90L);

        nodes.removeFirst().timer.shutdownNow();
        nodes.removeFirst().timer.shutdownNow();
        callsWithin(line, ofSeconds(1));
        assertThat(callsWithin(line, ofSeconds(2)))
                .as("calls of the last node alone")
                .isBetween(70L, 90L);
    }

    @Test
    void jumpingWallClocksNeitherBurstNorStallNorEndAnyWindow() {
        LineId line = open("jumps", LineSettings.day(600, 1_000, ofMinutes(1)), 300);
        var ahead = new Node(line, ofMinutes(5));
        new Node(line, ofMinutes(-5));
        new Node(line, Duration.ZERO);
        await().atMost(ofSeconds(5)).until(() -> read(line).serving() > 5);

        for (Duration off : List.of(ofMinutes(-5), ofMinutes(5), ofMinutes(-5))) {
            ahead.off = off;
            assertThat(callsWithin(line, ofSeconds(2)))
                    .as("calls in 2 s at 10 per second")
                    .isBetween(10L, 30L);
        }

        Line now = read(line);
        assertThat(now.nextRepeat()).as("windows that ended early").isNull();
        assertThat((long) now.active()).isEqualTo(now.serving());
        assertThat(now.lastCalledAt())
                .isBetween(store.now().minusSeconds(5), store.now().plusSeconds(1));
        assertThat(activePlaces.all(line))
                .allSatisfy(active -> assertThat(active.until())
                        .isBetween(store.now().plusSeconds(30), store.now().plusSeconds(61)));
    }
}
