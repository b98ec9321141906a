package fr.montour.gateway.edge.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.gateway.config.LimitsConfiguration;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Network LIBRARY = new Network(false, 1);
    private static final Network HOME = new Network(true, 2);

    private final Clock clock = new Clock();
    private final Limits limits = new Limits(budgets(), 100, clock);

    private static final class Clock implements TimeMeter {
        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private static LimitsConfiguration budgets() {
        String network = "60/min burst 100";
        String few = "60/min burst 10";
        return new LimitsConfiguration(
                network,
                network,
                network,
                network,
                "6/min burst 2",
                "6000/min burst 1000",
                "6000/min burst 1000",
                few,
                "6/min burst 2",
                "60/min burst 8",
                few,
                few,
                "60/min burst 5",
                "60/min burst 4");
    }

    @Test
    void aPersonMayDoSoMuchAtOnceAndMoreAsTimePasses() {
        assertThat(changes("p_1", "s_1")).isEqualTo(4);
        var refused = limits.person(Action.CHANGE, "p_1", "s_1").orElseThrow();
        assertThat(refused.scope()).isEqualTo("person");
        assertThat(refused.retryAfter()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        clock.pass(refused.retryAfter());
        assertThat(limits.person(Action.CHANGE, "p_1", "s_1")).isEmpty();
    }

    @Test
    void moreSessionsDoNotMakeMorePeople() {
        assertThat(changes("p_1", "s_1")).isEqualTo(4);
        assertThat(changes("p_1", "s_2")).isZero();
        assertThat(changes("p_2", "s_3")).isEqualTo(4);
    }

    @Test
    void aSessionHasLessThanItsPerson() {
        assertThat(looks("p_1", "s_1")).isEqualTo(8);
        assertThat(limits.person(Action.LOOK, "p_1", "s_1").orElseThrow().scope())
                .isEqualTo("session");
        assertThat(looks("p_1", "s_2")).isEqualTo(2);
    }

    @Test
    void oneKindOfActionDoesNotUseUpAnother() {
        assertThat(changes("p_1", "s_1")).isEqualTo(4);
        assertThat(IntStream.range(0, 9).filter(i -> limits.poll("p_1"))).hasSize(5);
        assertThat(limits.pollLimit("p_1").retryAfter()).isPositive();
        assertThat(looks("p_1", "s_1")).isPositive();
    }

    @Test
    void aNetworkIsStrainedFromHalfOfItsBudgetOn() {
        use(LIBRARY, 50);
        assertThat(limits.strain(Action.LOOK, LIBRARY)).isZero();
        use(LIBRARY, 25);
        assertThat(limits.strain(Action.LOOK, LIBRARY)).isEqualTo(0.5);
        assertThat(use(LIBRARY, 50)).isEqualTo(25);
        assertThat(limits.strain(Action.LOOK, LIBRARY)).isEqualTo(1);
        assertThat(limits.strain(Action.LOOK, HOME)).isZero();
        assertThat(limits.strain(Action.LOGIN, LIBRARY)).isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(limits.strain(Action.LOOK, LIBRARY)).isZero();
    }

    @Test
    void manyNetworksTogetherStrainTheDoorForAll() {
        IntStream.range(0, 900).forEach(i -> limits.network(Action.LOOK, new Network(true, 1000 + i)));
        assertThat(limits.strain(Action.LOOK, HOME)).isEqualTo(0.8);
    }

    @Test
    void passesAreUsedUp() {
        var pass = pass("w_1", null);
        assertThat(IntStream.range(0, 20).filter(i -> limits.pass(Action.LOOK, pass, HOME)))
                .hasSize(10);
        assertThat(IntStream.range(0, 20).filter(i -> limits.pass(Action.LOGIN, pass, HOME)))
                .hasSize(2);
        assertThat(limits.pass(Action.LOOK, pass("w_2", null), HOME)).isTrue();
    }

    @Test
    void passesThatWereWaitedForGiveANetworkNoMoreThanItHad() {
        long looks = IntStream.range(0, 50)
                .mapToObj(i -> pass("w_" + i, LIBRARY))
                .mapToLong(pass -> IntStream.range(0, 20)
                        .filter(i -> limits.pass(Action.LOOK, pass, LIBRARY))
                        .count())
                .sum();
        assertThat(looks).isEqualTo(100);
        assertThat(limits.pass(Action.LOOK, pass("w_99", HOME), HOME)).isTrue();
    }

    private static Pass pass(String id, @Nullable Network network) {
        return new Pass(id, Action.LOGIN, network == null ? null : network.text(), Instant.MAX);
    }

    @Test
    void madeUpAddressesTakeNoMoreMemory() {
        var buckets = new Buckets<Network>(Budget.parse("60/min burst 10"), 1_000, clock);
        for (long i = 0; i < 200_000; i++) {
            buckets.take(new Network(true, i));
        }
        assertThat(buckets.size()).isLessThanOrEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "60", "0/min burst 5", "60/min burst 0", "60/h burst 5", "-1/min burst 5", "1e3/min burst 5"
            })
    void whatIsNoBudgetIsRefused(String text) {
        assertThatThrownBy(() -> Budget.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected e.g.");
    }

    private long changes(String person, String session) {
        return IntStream.range(0, 20)
                .takeWhile(i -> limits.person(Action.CHANGE, person, session).isEmpty())
                .count();
    }

    private long looks(String person, String session) {
        return IntStream.range(0, 20)
                .takeWhile(i -> limits.person(Action.LOOK, person, session).isEmpty())
                .count();
    }

    private long use(Network network, int times) {
        return IntStream.range(0, times)
                .filter(i -> limits.network(Action.LOOK, network).isEmpty())
                .count();
    }
}
