package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.line.LineAction;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rate of a line as its people see it, on simulated time. */
class SteadyRateTest {

    private static final int PER_SECOND = 100;
    private static final Duration TICK = ofMillis(25);

    private final Room room = new Room(settings(PER_SECOND * 60, 10_000), 10_000);

    /** Calls in each tick while the nodes that are alive tick in turn, each at a time of its own. */
    private List<Integer> play(Duration howLong, CallNext... nodes) {
        List<Integer> calls = new ArrayList<>();
        for (long nanos = 0; nanos < howLong.toNanos(); nanos += TICK.toNanos()) {
            int before = room.called();
            room.time.pass(TICK);
            Arrays.stream(nodes).filter(node -> node.isDue(room.line())).forEach(node -> node.tick(LINE));
            calls.add(room.called() - before);
        }
        return calls;
    }

    private static int sum(List<Integer> calls) {
        return calls.stream().mapToInt(Integer::intValue).sum();
    }

    private static void assertSteady(List<Integer> calls) {
        int ticks = (int) (Duration.ofSeconds(1).toNanos() / TICK.toNanos());
        for (int from = 0; from + ticks <= calls.size(); from++) {
            assertThat(sum(calls.subList(from, from + ticks)))
                    .as("calls in the second from tick " + from)
                    .isBetween((int) (PER_SECOND * 0.95) - 1, (int) (PER_SECOND * 1.05) + 1);
        }
    }

    @Test
    void oneNodeCallsSteadily() {
        room.join(1, 1_500);
        CallNext node = room.node();
        play(ofSeconds(2), node);

        assertSteady(play(ofSeconds(8), node));
    }

    @Test
    void threeNodesTogetherCallAsSteadilyAsOne() {
        room.join(1, 1_500);
        CallNext[] nodes = {room.node(), room.node(), room.node()};
        play(ofSeconds(2), nodes);

        assertSteady(play(ofSeconds(8), nodes));
    }

    @Test
    void lossOfTheBusyNodeIsMadeUpForWithinTwoSecondsAndWithoutABurst() {
        room.join(1, 2_500);
        CallNext busy = room.node();
        CallNext second = room.node();
        CallNext third = room.node();
        play(ofSeconds(2), busy, second, third);
        int before = room.called();

        List<Integer> takeover = play(ofSeconds(2), second, third);
        List<Integer> after = play(ofSeconds(6), second, third);

        assertThat(takeover).allMatch(calls -> calls <= PER_SECOND);
        assertSteady(after);
        assertThat(room.called() - before).isCloseTo(8 * PER_SECOND, within(PER_SECOND / 20));
    }

    @Test
    void firstCallsComeAtTheRateToo() {
        room.join(1, 500);
        List<Integer> calls = play(ofSeconds(1), room.node(), room.node(), room.node());

        assertThat(sum(calls)).isCloseTo(PER_SECOND, within(PER_SECOND / 20));
        assertThat(calls).allMatch(inTick -> inTick <= PER_SECOND / 20);
    }

    @Test
    void changingTheRateBringsNoGapAndNoBurst() {
        room.join(1, 1_500);
        CallNext[] nodes = {room.node(), room.node(), room.node()};
        play(ofSeconds(2), nodes);

        room.lines.configure(LINE, NAME, settings(PER_SECOND * 120, 10_000));
        List<Integer> calls = play(ofSeconds(1), nodes);

        assertThat(sum(calls)).isCloseTo(2 * PER_SECOND, within(PER_SECOND / 10));
        assertThat(calls).allMatch(inTick -> inTick <= PER_SECOND / 10);
    }

    @Test
    void restartOfAllNodesIsNoBurst() {
        room.join(1, 1_500);
        play(ofSeconds(2), room.node());
        room.time.pass(ofMinutes(10));

        List<Integer> calls = play(ofSeconds(2), room.node(), room.node());

        assertThat(sum(calls)).isLessThanOrEqualTo(2 * PER_SECOND);
        assertThat(calls).allMatch(inTick -> inTick <= PER_SECOND / 2);
    }

    @Test
    void wrongAndJumpingClocksNeitherBurstNorStall() {
        room.join(1, 2_000);
        var ahead = new TestTime();
        ahead.jump(ofMinutes(5));
        InstantSource behind = () -> room.time.instant().minus(ofMinutes(5));
        CallNext[] nodes = {room.node(), room.node(behind), room.node(ahead)};
        play(ofSeconds(2), nodes);

        List<Integer> calls = new ArrayList<>();
        for (Duration jump : List.of(ofMinutes(5), ofMinutes(-10), ofMinutes(5))) {
            room.time.jump(jump);
            calls.addAll(play(ofSeconds(3), nodes));
        }

        assertSteady(calls);
    }

    @Test
    void lineThatHadNobodyToCallBeginsWithASecondOfTheRateAtMost() {
        CallNext node = room.node();
        play(ofSeconds(60), node);
        room.join(1, 1_000);

        assertThat(play(TICK, node).getFirst()).isLessThanOrEqualTo(PER_SECOND);
    }

    @Test
    void rateOfZeroCallsNobodyAndANewRateCountsWithinTwoSeconds() {
        room.join(1, 1_000);
        CallNext[] nodes = {room.node(), room.node()};
        play(ofSeconds(2), nodes);

        room.lines.configure(LINE, NAME, settings(0, 10_000));
        assertThat(sum(play(ofSeconds(3), nodes))).isZero();

        room.lines.configure(LINE, NAME, settings(PER_SECOND * 30, 10_000));
        play(ofSeconds(2), nodes);
        assertThat(sum(play(ofSeconds(2), nodes))).isCloseTo(PER_SECOND, within(3));
    }

    @Test
    void slowLineKeepsItsRateWithManyNodes() {
        room.lines.configure(LINE, NAME, settings(60, 10_000));
        room.join(1, 100);
        CallNext[] nodes = {room.node(), room.node(), room.node()};
        play(ofSeconds(2), nodes);

        assertThat(sum(play(ofMinutes(1), nodes))).isBetween(58, 60);
    }

    @Test
    void pausedLineCallsNobody() {
        room.join(1, 10);
        room.lines.act(LINE, LineAction.PAUSE, room.time.instant());

        assertThat(sum(play(ofSeconds(3), room.node()))).isZero();
    }
}
