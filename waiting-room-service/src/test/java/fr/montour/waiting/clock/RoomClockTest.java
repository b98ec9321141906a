package fr.montour.waiting.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.waiting.fakes.TestTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoomClockTest {

    private final TestTime store = new TestTime();
    private final TestTime node = new TestTime();
    private Duration way = Duration.ZERO;
    private boolean away;

    private final RoomClock clock = new RoomClock(this::answer, node, node);

    /** The store's clock, read half-way between question and answer. */
    private Instant answer() {
        if (away) {
            throw new IllegalStateException("away");
        }
        pass(way.dividedBy(2));
        Instant answer = store.instant();
        pass(way.dividedBy(2));
        return answer;
    }

    private void pass(Duration time) {
        store.pass(time);
        node.pass(time);
    }

    @Test
    void untilTheStoreHasAnsweredTheWallClockMustDo() {
        node.jump(Duration.ofMinutes(5));

        assertThat(clock.instant()).isEqualTo(node.instant());
    }

    @Test
    void thenTheWallClockMattersNoMore() {
        clock.ask();

        for (int minutes : new int[] {5, -10, 5, 600}) {
            node.jump(Duration.ofMinutes(minutes));
            pass(Duration.ofMillis(700));
            assertThat(clock.instant()).isEqualTo(store.instant());
        }
    }

    @Test
    void whileTheStoreIsAwayTimeGoesOn() {
        clock.ask();
        away = true;
        pass(Duration.ofHours(2));

        assertThatIllegalStateException().isThrownBy(clock::ask);

        assertThat(clock.instant()).isEqualTo(store.instant());
    }

    @Test
    void theWayOfTheQuestionIsReckonedWith() {
        way = Duration.ofMillis(400);

        clock.ask();

        assertThat(clock.instant()).isEqualTo(store.instant());
    }

    @Test
    void anAnswerThatTookTooLongIsNotBelieved() {
        clock.ask();
        store.jump(Duration.ofMinutes(1));
        way = RoomClock.SLOWEST_ANSWER.plusMillis(2);

        assertThat(clock.ask()).isZero();

        assertThat(clock.instant()).isEqualTo(store.instant().minus(Duration.ofMinutes(1)));
    }

    @Test
    void smallDifferencesDoNotShakeIt() {
        clock.ask();
        Instant before = clock.instant();
        store.jump(RoomClock.TOLERANCE);

        assertThat(clock.ask()).isZero();

        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void driftAndASleepOfTheNodeAreMadeUpFor() {
        clock.ask();
        store.pass(Duration.ofMinutes(20));

        assertThat(clock.ask()).isEqualTo(Duration.ofMinutes(20));

        assertThat(clock.instant()).isEqualTo(store.instant());
    }
}
