package fr.montour.gateway.applicant.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One line with N people, each asking as {@link PollInterval} says, on a simulated clock: people are called at a steady pace from the
 * front, as many join behind, and the polls of ten minutes are counted. The table is in docs/performance.md.
 */
class PollLoadTest {

    private static final long[] CROWDS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int SECONDS = 600;
    /** Counting is off by this much. */
    private static final double NOISE = 1.02;

    private static final Map<Double, String> ROWS = new TreeMap<>();

    @AfterAll
    static void keepTheTable() throws IOException {
        Files.writeString(Path.of("target/poll-load.md"), String.join("", ROWS.values()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 60, 600, 6_000})
    void everyTenfoldCrowdAddsNoMoreThanTheOneBefore(double perMinute) {
        double[] load = Arrays.stream(CROWDS)
                .mapToDouble(crowd -> pollsPerSecond(crowd, perMinute))
                .toArray();

        ROWS.put(perMinute, row(perMinute, load));
        for (int i = 2; i < load.length; i++) {
            assertThat(load[i] - load[i - 1])
                    .as("what the tenfold crowd adds at %s a minute: %s", perMinute, Arrays.toString(load))
                    .isPositive()
                    .isLessThanOrEqualTo((load[i - 1] - load[i - 2]) * NOISE + 0.1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 60, 600})
    void theLoadIsWithinTheLogarithmItself(double perMinute) {
        double few = pollsPerSecond(CROWDS[0], perMinute);
        double many = pollsPerSecond(CROWDS[3], perMinute);

        assertThat(many / few).isLessThanOrEqualTo(Math.log((double) CROWDS[3]) / Math.log((double) CROWDS[0]));
    }

    private static String row(double perMinute, double[] load) {
        return String.format(
                Locale.ROOT,
                "| %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                perMinute,
                load[0],
                load[1],
                load[2],
                load[3]);
    }

    /** Each person is simulated alone: nobody's asking depends on anybody else's. */
    private static double pollsPerSecond(long crowd, double perMinute) {
        double calledPerSecond = perMinute / 60;
        // Always the same people: at six a minute chance alone adds more than the tolerance now and then.
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        long polls = 0;
        long joining = Math.round(SECONDS * calledPerSecond);
        for (long number = 1; number <= crowd + joining; number++) {
            double joined = Math.max(0, (number - crowd) / calledPerSecond);
            double now = joined;
            // Whoever was here before the counting began is somewhere between two polls.
            double next = joined + interval(number, now, perMinute) * (number <= crowd ? random.nextDouble() : 1);
            while (next < SECONDS && next * calledPerSecond < number) {
                polls++;
                now = next;
                next = now + interval(number, now, perMinute);
            }
        }
        return polls / (double) SECONDS;
    }

    private static double interval(long number, double now, double perMinute) {
        long ahead = Math.max(0, number - 1 - (long) (now * perMinute / 60));
        return PollInterval.of(ahead, perMinute, number).toSeconds();
    }
}
