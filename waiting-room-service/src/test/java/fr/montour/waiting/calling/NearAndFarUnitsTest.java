package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.CallingHours;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is called that cannot be had, with short calls and usual ones beside each other: over days of random releases, calls of two
 * nodes, claims by readings up to a minute old, choices of any unit that the admission opens, at any moment of its time, bookings told
 * before the stock that lacks them, and units that lapse, whoever claims in time finds a unit.
 */
class NearAndFarUnitsTest {

    private static final int SEEDS_PER_CASE = 25;
    private static final int STEPS = 500;
    private static final int PEOPLE = 60;
    private static int shortChoices;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whoeverIsCalledAndChoosesInTimeFindsAUnit(int block) {
        for (int i = 0; i < SEEDS_PER_CASE; i++) {
            long seed = block * 1_000L + i;
            try {
                new Play(seed).play();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(shortChoices).as("choices of short calls").isPositive();
    }

    /** One history of a line. */
    private static final class Play {
        private final RandomGenerator random;
        private final Room room =
                new Room(new LineSettings(LineKind.STANDING, 600, 20, Duration.ofMinutes(5), CallingHours.DEFAULT), 0);
        private final List<CallNext> nodes = List.of(room.node(), room.node());
        private final TreeMap<Instant, Integer> units = new TreeMap<>();
        private final List<Choice> choices = new ArrayList<>();
        private long revision = 100;
        private int joined;

        /** Somebody who has claimed and will choose then. */
        private record Choice(int person, Instant at) {}

        Play(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                room.cache.refresh();
                pass(random.nextInt(50));
                act();
                nodes.forEach(node -> node.tick(LINE));
                room.sweepCalls.sweep(room.line());
                choose();
                pass(60 * random.nextInt(random.nextInt(20) == 0 ? 240 : 12));
                choose();
            }
        }

        private void pass(int seconds) {
            room.time.pass(Duration.ofSeconds(seconds));
        }

        private void act() {
            int n = 1 + random.nextInt(PEOPLE);
            switch (random.nextInt(6)) {
                case 0 -> release();
                case 1 -> {
                    if (joined < PEOPLE) {
                        joined++;
                        room.join(joined, joined);
                    }
                }
                case 2 -> room.offerShortNotice.say(Room.id(n), random.nextInt(4) > 0);
                case 3 -> state();
                case 4 -> room.defer.defer(Room.id(n));
                default -> {}
            }
            for (int person = 1; person <= joined; person++) {
                if (room.place(person) instanceof Place.Called && random.nextInt(6) == 0) {
                    claim(person);
                }
            }
        }

        private void release() {
            Instant lapse = room.time
                    .instant()
                    .plus(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 1_800 : 7_000)))
                    .truncatedTo(ChronoUnit.MINUTES);
            units.merge(lapse, 1 + random.nextInt(3), Integer::sum);
            revision++;
            state();
        }

        /** As slot-service does: far units with the hour they lapse in. */
        private void state() {
            var stated = new TreeMap<Instant, Integer>();
            Instant now = room.time.instant();
            units.tailMap(now, false).forEach((lapse, count) -> {
                Instant hour = lapse.truncatedTo(ChronoUnit.HOURS);
                stated.merge(hour.isAfter(now.plus(Duration.ofDays(1))) ? hour : lapse, count, Integer::sum);
            });
            room.followStock.stated(LINE, NAME, new Stock(++revision, stated));
        }

        private void claim(int person) {
            if (room.claim.claim(Room.id(person)) instanceof Result.Done<Place.Admitted>(var admitted)) {
                Duration time = Duration.between(
                        room.time.instant(), admitted.admission().until());
                choices.add(new Choice(person, room.time.instant().plusSeconds(random.nextLong(time.toSeconds()))));
            }
        }

        /** Those whose moment has come choose; some never do. */
        private void choose() {
            Instant now = room.time.instant();
            List<Choice> due =
                    choices.stream().filter(choice -> !choice.at().isAfter(now)).toList();
            choices.removeAll(due);
            due.forEach(this::choose);
        }

        private void choose(Choice choice) {
            if (!(room.place(choice.person()) instanceof Place.Admitted admitted) || random.nextInt(5) == 0) {
                return;
            }
            List<Instant> offered = units.tailMap(choice.at(), false).keySet().stream()
                    .filter(admitted.admission().units()::has)
                    .toList();
            assertThat(offered)
                    .as("units for %s at %s, of %s", admitted, choice.at(), units)
                    .isNotEmpty();
            book(admitted, offered.get(random.nextInt(offered.size())));
        }

        private void book(Place.Admitted admitted, Instant lapse) {
            if (admitted.chances().inShortCall()) {
                shortChoices++;
            }
            units.computeIfPresent(lapse, (any, count) -> count == 1 ? null : count - 1);
            revision++;
            room.followStock.booked(
                    admitted.id(),
                    admitted.number(),
                    new BookedAhead(admitted.admission().id(), revision),
                    room.time.instant());
            if (random.nextBoolean()) {
                state();
            }
        }
    }
}
