package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.platform.ids.RandomIds;
import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Advance;
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
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several nodes at once on the real store. A node is calling with a memory of its own and a timer. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyNodesIT implements TestPropertyProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ManyNodesIT.class);
    private static final InstantSource CLOCK = () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);

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
    RandomIds ids;

    private final List<ScheduledExecutorService> nodes = new ArrayList<>();

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(ScheduledExecutorService::shutdownNow);
        nodes.clear();
    }

    private ScheduledExecutorService startNode(LineId line) {
        var callNext = new CallNext(
                lines,
                activePlaces,
                issuedNumbers,
                places,
                repeatCalls,
                shortNotices,
                callAgain,
                Samples.CALENDAR,
                CLOCK,
                System::nanoTime,
                () -> new AdmissionId(ids.next("a_")),
                new NoLineMetrics());
        ScheduledExecutorService node = Executors.newSingleThreadScheduledExecutor();
        var _ = node.scheduleAtFixedRate(() -> callNext.tick(line), 0, 50, TimeUnit.MILLISECONDS);
        nodes.add(node);
        return node;
    }

    private JoinLine joining() {
        return new JoinLine(lines, issuedNumbers, places, CLOCK, System::nanoTime, new NoLineMetrics());
    }

    private LineId open(String slug, LineSettings settings, int credit) {
        var line = new LineId("93008-" + slug);
        Samples.open(lines, line, settings, credit);
        return line;
    }

    private Line read(LineId line) {
        return lines.find(line).orElseThrow();
    }

    private List<Place> placesOf(LineId line, int people) {
        return List.copyOf(places.findAll(IntStream.range(0, people)
                        .mapToObj(n -> new PlaceId(line, person(n)))
                        .toList())
                .values());
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static JoinLine.Joined done(Result<JoinLine.Joined> result) {
        return ((Result.Done<JoinLine.Joined>) result).value();
    }

    @Test
    void personWhoJoinsFromThirtyTwoTabsHasOnePlace() throws Exception {
        LineId line = open("tabs", settings(0, 10), 0);
        JoinLine joining = joining();

        List<Result<JoinLine.Joined>> outcomes = atOnce(
                32,
                IntStream.range(0, 32)
                        .<Callable<Result<JoinLine.Joined>>>mapToObj(tab -> () -> joining.join(line, person(0)))
                        .toList());

        List<JoinLine.Joined> standing =
                outcomes.stream().map(ManyNodesIT::done).toList();
        assertThat(standing.stream().filter(JoinLine.Joined::isNew)).hasSize(1);
        long number = places.find(new PlaceId(line, person(0))).orElseThrow().number();
        assertThat(standing)
                .allSatisfy(joined -> assertThat(joined.place().number()).isEqualTo(number));
    }

    @Test
    void twoThousandJoinWhileTwoNodesCallAsManyAsThereIsCredit() throws Exception {
        int people = 2_000;
        int credit = 700;
        LineId line = open("crowd", settings(12_000, 10_000), credit);
        JoinLine joining = joining();
        startNode(line);
        startNode(line);
        Instant begun = Instant.now();

        List<Result<JoinLine.Joined>> outcomes = atOnce(
                16,
                IntStream.range(0, people)
                        .<Callable<Result<JoinLine.Joined>>>mapToObj(n -> () -> {
                            if (n % 50 == 0) {
                                assertThat(read(line).active()).isLessThanOrEqualTo(credit);
                            }
                            return joining.join(line, person(n));
                        })
                        .toList());
        long millis = begun.until(Instant.now(), ChronoUnit.MILLIS);
        LOG.warn("measured: {} joins by 16 threads in {} ms, {} per second", people, millis, people * 1_000L / millis);

        assertThat(outcomes).allMatch(outcome -> done(outcome).isNew());
        await().atMost(ofSeconds(30))
                .until(() -> read(line).active() == credit && read(line).calls().isEmpty());
        await().during(ofMillis(500))
                .atMost(ofSeconds(2))
                .until(() -> read(line).serving() == credit);
        List<Place> all = placesOf(line, people);
        assertThat(all.stream().map(Place::number).sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, people).boxed().toList());
        List<Place.Called> called = called(all);
        assertThat(called.stream().map(Place::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, credit).boxed().toList());
        assertThat(called.stream().map(place -> place.call().calledAt())).isSorted();
        assertThat(called.stream().map(place -> place.call().id())).doesNotHaveDuplicates();
    }

    @Test
    void rateIsSharedAndNeverExceededEvenWhenTheBusyNodeDies() throws Exception {
        int perSecond = 50;
        int people = 260;
        LineId line = open("rate", settings(perSecond * 60, 1_000), 1_000);
        JoinLine joining = joining();
        for (int n = 0; n < people; n++) {
            joining.join(line, person(n));
        }

        ScheduledExecutorService first = startNode(line);
        await().atMost(ofSeconds(5)).until(() -> read(line).serving() > 10);
        startNode(line);
        startNode(line);
        await().atMost(ofSeconds(10)).until(() -> read(line).serving() > people / 2);
        first.shutdownNow();

        await().atMost(ofSeconds(20))
                .until(() ->
                        read(line).serving() == people && read(line).calls().isEmpty());
        List<Instant> at = called(placesOf(line, people)).stream()
                .map(place -> place.call().calledAt())
                .toList();
        for (int from = 0; from < people; from++) {
            Instant end = at.get(from).plusSeconds(1);
            long within = at.subList(from, people).stream().filter(end::isAfter).count();
            assertThat(within).as("calls within a second").isLessThanOrEqualTo(2L * perSecond);
        }
        double seconds = at.getFirst().until(at.getLast(), ChronoUnit.MILLIS) / 1_000.0;
        LOG.warn("measured: {} calls in {} s at {} per second, a node killed on the way", people, seconds, perSecond);
        assertThat(people - perSecond).as("burst apart").isLessThanOrEqualTo((int) (perSecond * (seconds + 0.2)));
    }

    @Test
    void numbersThatCrashedRequestsLeftBehindHoldUpTheLineForTheGraceOnly() throws Exception {
        LineId line = open("crash", settings(6_000, 100), 100);
        JoinLine joining = joining();
        lines.takeNumber(line);
        long second = lines.takeNumber(line).orElseThrow();
        issuedNumbers.issue(line, second, person(900));
        joining.join(line, person(0));
        long fourth = lines.takeNumber(line).orElseThrow();
        issuedNumbers.issue(line, fourth, person(901));
        places.insert(Place.Waiting.first(new PlaceId(line, person(901)), fourth, CLOCK.instant()));
        issuedNumbers.discard(line, fourth, person(901));
        Instant begun = Instant.now();

        startNode(line);
        startNode(line);

        await().atMost(ofSeconds(15)).until(() -> read(line).serving() == 4);
        assertThat(begun.until(Instant.now(), ChronoUnit.MILLIS)).isGreaterThanOrEqualTo(JoinLine.GRACE.toMillis());
        await().atMost(ofSeconds(5)).until(() -> read(line).calls().isEmpty());
        assertThat(activePlaces.all(line)).extracting(ActivePlace::number).containsExactlyInAnyOrder(3L, 4L);
        assertThat(places.find(new PlaceId(line, person(901)))).get().isInstanceOf(Place.Called.class);
        assertThat(issuedNumbers.issue(line, 1, person(902))).isFalse();
        Result<JoinLine.Joined> late = joining.join(line, person(900));
        assertThat(done(late).isNew()).isTrue();
        assertThat(done(late).place().number()).isEqualTo(5);
    }

    @Test
    void callsDecidedByANodeThatDiedAreFinishedByAnother() {
        LineId line = open("intent", settings(6_000, 100), 100);
        joining().join(line, person(1));
        Line before = read(line);
        var call = Samples.call(1, CLOCK.instant());
        lines.advance(new Advance(before, 1, 0, List.of(call)));

        startNode(line);

        await().atMost(ofSeconds(10)).until(() -> read(line).calls().isEmpty());
        assertThat(places.find(new PlaceId(line, person(1))))
                .get()
                .isInstanceOfSatisfying(
                        Place.Called.class, called -> assertThat(called.call()).isEqualTo(call));
    }

    private static List<Place.Called> called(List<Place> all) {
        return all.stream()
                .filter(Place.Called.class::isInstance)
                .map(Place.Called.class::cast)
                .sorted(Comparator.comparingLong(Place::number))
                .toList();
    }
}
