package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rate of a line where some of those who are called do not come, on simulated time. */
class CorrectedRateTest {

    private static final Duration TICK = ofMillis(100);
    private static final Duration WINDOW = ofSeconds(5);

    /** A line whose people come or stay away by lot, a second after they are called. */
    private static final class Play {
        private final RandomGenerator random;
        private final Room room;
        private final double missing;
        private final List<CallNext> nodes = new ArrayList<>();
        private final Deque<Integer> called = new ArrayDeque<>();
        private int claims;

        Play(long seed, LineSettings settings, int credit, int people, double missing, int nodes) {
            this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            this.room = new Room(settings, credit);
            this.missing = missing;
            room.join(1, people);
            for (int node = 0; node < nodes; node++) {
                this.nodes.add(room.node());
            }
        }

        /** One tick of every node; calls made in it. */
        int tick(Duration passing) {
            room.time.pass(passing);
            int before = room.places.changes().size();
            nodes.forEach(node -> node.tick(LINE));
            List<Integer> now = new ArrayList<>();
            room.places.changes().stream()
                    .skip(before)
                    .forEach(change -> now.add(
                            Integer.parseInt(change.id().person().value().substring(2))));
            called.addAll(now);
            int decided = called.size();
            for (int i = 0; i < decided; i++) {
                answer(called.remove());
            }
            room.sweepCalls.sweep(room.line());
            return now.size();
        }

        private void answer(int person) {
            if (!(room.place(person) instanceof Place.Called place)
                    || place.call().calledAt().plusSeconds(1).isAfter(room.time.instant())) {
                called.add(person);
            } else if (random.nextDouble() >= missing) {
                if (room.claim.claim(Room.id(person)) instanceof Result.Done<Place.Admitted>) {
                    room.book(person);
                    claims++;
                }
            }
        }
    }

    @Test
    void asManyPeopleComeAsWereAskedForAlthoughAFifthStayAway() {
        int perMinute = 300;
        var play = new Play(7, LineSettings.day(perMinute, 10_000, WINDOW), 10_000, 2_600, 0.2, 2);
        for (int i = 0; i < 3 * 600; i++) {
            play.tick(TICK);
        }
        int before = play.claims;

        int calls = 0;
        for (int i = 0; i < 3 * 600; i++) {
            calls += play.tick(TICK);
        }

        assertThat(play.room.line().noShows().share()).isEqualTo(0.2, within(0.06));
        assertThat(play.claims - before).isCloseTo(3 * perMinute, within(3 * perMinute * 7 / 100));
        assertThat(calls).isGreaterThan(3 * perMinute * 110 / 100);
    }

    @Test
    void whereEverybodyComesTheRateIsExactlyTheOneAskedFor() {
        int perMinute = 600;
        var play = new Play(7, LineSettings.day(perMinute, 10_000, WINDOW), 10_000, 1_000, 0, 2);
        for (int i = 0; i < 20; i++) {
            play.tick(TICK);
        }

        int calls = 0;
        for (int i = 0; i < 600; i++) {
            calls += play.tick(TICK);
            assertThat(play.room.line().callingRate().perMinute()).isEqualTo(perMinute);
        }

        assertThat(calls).isCloseTo(perMinute, within(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void correctionNeverBreaksBurstLimitOrCredit(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int perMinute = new int[] {30, 120, 600, 3_000}[random.nextInt(4)];
        var settings = LineSettings.day(perMinute, 1 + random.nextInt(300), WINDOW);
        int credit = random.nextInt(600);
        var play = new Play(seed, settings, credit, 900, random.nextDouble(), 1 + random.nextInt(3));
        int burst = Math.max(1, perMinute / 60);

        List<Integer> calls = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 500; i++) {
            long passing = random.nextInt(30) == 0 ? random.nextInt(5_000) : 20 + random.nextInt(150);
            now += passing;
            int inTick = play.tick(ofMillis(passing));
            calls.add(inTick);
            millis.add(now);
            Line line = play.room.line();
            assertThat(inTick).as("at one moment").isLessThanOrEqualTo(burst);
            assertThat((long) line.active())
                    .as("active")
                    .isLessThanOrEqualTo(Math.min(settings.maxActive(), play.room.credit()));
        }
        for (int from = 0; from < calls.size(); from++) {
            long made = 0;
            for (int to = from; to < calls.size(); to++) {
                made += calls.get(to);
                double seconds = (millis.get(to) - millis.get(from)) / 1_000.0;
                assertThat((double) made)
                        .as("calls in %s s", seconds)
                        .isLessThanOrEqualTo(burst + NoShows.MAX_CORRECTION * perMinute / 60 * seconds + 1e-6);
            }
        }
    }
}
