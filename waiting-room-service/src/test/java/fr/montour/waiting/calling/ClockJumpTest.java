package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.clock.RoomClock;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nodes whose wall clocks are wrong and jump by minutes, on simulated time; the store's clock is right. */
class ClockJumpTest {

    private static final Duration TICK = ofMillis(100);

    private final Room room = new Room(settings(600, 1_000), 1_000);
    private final List<Node> nodes = List.of(new Node(ofMinutes(5)), new Node(ofMinutes(-5)), new Node(Duration.ZERO));
    private long ticks;

    /** A node with a wall clock of its own. */
    private final class Node {
        final TestTime wall = new TestTime();
        final RoomClock clock = new RoomClock(room.time::instant, room.time, wall);
        final CallNext callNext = room.node(clock);
        final SweepCalls sweepCalls = new SweepCalls(
                room.lines,
                room.activePlaces,
                room.places,
                room.callAgain,
                room.contacts,
                Samples.CALENDAR,
                clock,
                new NoLineMetrics());
        final ClaimAdmission claim = new ClaimAdmission(
                room.lines,
                Samples.CALENDAR,
                room.places,
                room.activePlaces::claimedAll,
                new UnitsOfClaims(room.cache, room.lines, clock),
                clock,
                new NoLineMetrics());

        Node(Duration off) {
            wall.jump(off);
            clock.ask();
        }
    }

    private void play(Duration howLong, Duration tick) {
        for (long nanos = 0; nanos < howLong.toNanos(); nanos += tick.toNanos()) {
            room.time.pass(tick);
            ticks++;
            for (Node node : nodes) {
                node.wall.pass(tick);
                if (ticks % 10 == 0) {
                    node.clock.ask();
                    node.sweepCalls.sweep(room.line());
                }
                node.callNext.tick(LINE);
            }
        }
    }

    private void jump(Duration by) {
        nodes.getFirst().wall.jump(by);
    }

    @Test
    void nobodyIsCalledInABurstAndNobodyWaitsOverTwoSeconds() {
        room.join(1, 200);
        play(ofSeconds(2), TICK);

        for (Duration by : List.of(ofMinutes(5), ofMinutes(-10), ofMinutes(5))) {
            jump(by);
            for (int second = 0; second < 4; second++) {
                int before = room.called();
                play(ofSeconds(1), TICK);
                assertThat(room.called() - before).isBetween(9, 11);
            }
        }
    }

    @Test
    void claimWindowIsAsLongAsItWasSaidWhicheverNodeSweeps() {
        room.join(1, 5);
        play(ofSeconds(2), TICK);
        assertThat(room.line().active()).isEqualTo(5);

        jump(ofMinutes(5));
        play(ofMinutes(2), ofSeconds(1));
        jump(ofMinutes(-10));
        play(ofSeconds(170), ofSeconds(1));
        assertThat(places()).as("ten seconds before the end").allMatch(Place.Called.class::isInstance);

        play(ofSeconds(20), ofSeconds(1));
        assertThat(places())
                .as("ten seconds after it")
                .allMatch(place -> place.chances().missedCalls() == 1);
    }

    @Test
    void whoClaimsInTimeIsAdmittedByEveryNode() {
        room.join(1, 3);
        play(ofSeconds(2), TICK);
        play(ofMinutes(4), ofSeconds(1));
        jump(ofMinutes(5));

        List<Result<Place.Admitted>> outcomes = IntStream.range(0, 3)
                .mapToObj(n -> nodes.get(n).claim.claim(Room.id(n + 1)))
                .toList();

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Result.Done.class,
                                done -> assertThat(((Place.Admitted) done.value())
                                                .admission()
                                                .from())
                                        .isBetween(room.time.instant().minusSeconds(1), room.time.instant())));
    }

    private List<Place> places() {
        return IntStream.rangeClosed(1, 5).mapToObj(room::place).toList();
    }
}
