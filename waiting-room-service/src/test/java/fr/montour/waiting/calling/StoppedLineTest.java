package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.OUTAGE_AFTER;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.NoteOutages;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceChange.CallWithdrawn.Cause;
import fr.montour.waiting.stock.FollowStock.HoldEnding;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pausing a line, closing it, or an outage of ours stops every running window of five minutes. */
class StoppedLineTest {

    private final Room room = new Room(settings(60, 50), 1);
    private final CallNext node = room.node();
    private final NoteOutages outages = new NoteOutages(room.heartbeat, room.lines, OUTAGE_AFTER, room.time);

    @BeforeEach
    void firstOfTwoIsCalled() {
        room.join(1, 2);
        for (int tenth = 0; tenth < 50 && room.active().isEmpty(); tenth++) {
            room.run(node, ofMillis(100));
        }
        assertThat(room.active()).containsExactly(1L);
    }

    private void act(LineAction action) {
        assertThat(room.lines.act(LINE, action, room.time.instant())).isTrue();
    }

    private void sweep() {
        room.sweepCalls.sweep(room.line());
    }

    /** All that a node does, every second for so long. */
    private void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            room.time.pass(ofSeconds(1));
            node.tick(LINE);
            sweep();
        }
    }

    @Test
    void nobodyIsMissedInAPausedLine() {
        act(LineAction.PAUSE);

        pass(ofHours(1));

        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        assertThat(room.active()).containsExactly(1L);
    }

    @Test
    void whoIsCalledMayClaimLongAfterTheNominalEndWhileItIsPaused() {
        act(LineAction.PAUSE);
        room.time.pass(ofHours(30));

        assertThat(room.claim.claim(Room.id(1))).isInstanceOf(Result.Done.class);
    }

    @Test
    void afterThePauseTheRestOfTheWindowRunsAndNoMore() {
        pass(ofMinutes(4));
        act(LineAction.PAUSE);
        pass(ofHours(1));
        act(LineAction.RESUME);

        pass(ofSeconds(57));
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        pass(ofSeconds(4));

        assertThat(room.place(1).chances()).isEqualTo(new Chances(1, 1, 0, 0));
        assertThat(room.claim.claim(Room.id(1))).isEqualTo(Result.refused(WaitingRefusal.CALL_MISSED));
    }

    @Test
    void claimInTheLengthenedWindowIsGood() {
        act(LineAction.PAUSE);
        room.time.pass(ofHours(1));
        act(LineAction.RESUME);
        room.time.pass(ofMinutes(4));

        assertThat(room.claim.claim(Room.id(1))).isInstanceOf(Result.Done.class);
    }

    @Test
    void claimAfterTheLengthenedWindowIsRefusedBeforeAnySweep() {
        act(LineAction.PAUSE);
        room.time.pass(ofHours(1));
        act(LineAction.RESUME);
        room.time.pass(ofMinutes(5));

        assertThat(room.claim.claim(Room.id(1))).isEqualTo(Result.refused(WaitingRefusal.CALL_MISSED));
    }

    @Test
    void notNowIsPossibleAsLongAsTheCallStands() {
        act(LineAction.PAUSE);
        room.time.pass(ofHours(1));

        assertThat(room.defer.defer(Room.id(1))).isInstanceOf(Result.Done.class);
    }

    @Test
    void closedLineStopsWindowsUntilItIsOpenedAgain() {
        act(LineAction.CLOSE);
        pass(ofMinutes(20));
        act(LineAction.OPEN_LINE);

        pass(ofMinutes(4));

        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        pass(ofMinutes(2));
        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void windowThatWasOverBeforeThePauseIsMissed() {
        room.time.pass(ofMinutes(5));
        act(LineAction.PAUSE);

        sweep();

        assertThat(room.place(1).chances().missedCalls()).isEqualTo(1);
    }

    @Test
    void unitsThatLapseMeanwhileAreTakenBackWithoutAChance() {
        room.units.withdraw();
        room.followStock.stated(
                LINE, NAME, room.units.release(1, room.time.instant().plus(ofMinutes(40))));
        act(LineAction.PAUSE);

        pass(ofMinutes(10));
        assertThat(room.place(1)).as("30 minutes left, 25 are needed").isInstanceOf(Place.Called.class);
        pass(ofMinutes(10));

        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.place(1).chances()).isEqualTo(new Chances(1, 0, 0, 0));
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.CallWithdrawn.class,
                        withdrawn -> assertThat(withdrawn.cause()).isEqualTo(Cause.NOTHING_LEFT));
    }

    @Test
    void nobodyIsCalledForTheUnitOfSomebodyWhoseCallWasLengthened() {
        var standing = new Room(LineSettings.STANDING, 1);
        CallNext there = standing.node();
        standing.join(1, 2);
        standing.run(there, ofMinutes(1));
        standing.lines.act(LINE, LineAction.PAUSE, standing.time.instant());
        standing.time.pass(ofHours(1));
        standing.lines.act(LINE, LineAction.RESUME, standing.time.instant());
        Instant wednesday = Instant.parse("2026-11-25T09:00:00Z");
        standing.followStock.stated(LINE, NAME, standing.units.release(1, wednesday));

        standing.run(there, ofMinutes(2));

        assertThat(standing.active()).as("until Wednesday evening").containsExactly(1L);
        assertThat(standing.place(1)).isInstanceOf(Place.Called.class);
    }

    @Test
    void noBurstMakesUpForTheStoppedTime() {
        room.release(100);
        room.join(3, 60);
        act(LineAction.PAUSE);
        pass(ofHours(2));
        act(LineAction.RESUME);

        pass(ofSeconds(10));

        assertThat(room.called()).isBetween(9, 13);
    }

    @Test
    void stoppedLineIsLookedAtOnceAMinuteAlone() {
        act(LineAction.PAUSE);
        room.time.pass(ofMinutes(10));
        sweep();
        Place.Live live = (Place.Live) room.place(1);
        room.places.move(live, live.leave(room.time.instant()), null);

        pass(ofSeconds(59));
        assertThat(room.active()).as("what a crash left waits").containsExactly(1L);
        pass(ofSeconds(1));

        assertThat(room.active()).isEmpty();
    }

    @Test
    void outageOfOursStopsTheWindowBeforeAndAfterItIsNoted() {
        outages.beat();
        room.time.pass(ofHours(3));
        sweep();
        assertThat(room.place(1)).as("back, not yet noted").isInstanceOf(Place.Called.class);

        outages.beat();
        beatFor(4);
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        beatFor(1);

        assertThat(room.place(1).chances().missedCalls()).isEqualTo(1);
    }

    private void beatFor(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            pass(ofMinutes(1));
            outages.beat();
        }
    }

    @Test
    void nobodyIsCalledWhileNobodyCanAnswer() {
        room.release(10);
        outages.beat();
        room.time.pass(OUTAGE_AFTER.plusSeconds(1));

        assertThat(node.isDue(room.line())).isFalse();
        room.run(node, ofSeconds(10));

        assertThat(room.active()).containsExactly(1L);
    }

    @Test
    void choiceThatAnOutageInterruptedIsNoMiss() {
        room.admit(1);
        outages.beat();
        room.time.pass(ofMinutes(30));
        outages.beat();

        sweep();

        keepsPlaceAndChance();
        assertThat(room.line().active()).isZero();
        assertThat(room.repeatCalls.all(LINE)).hasSize(1);
    }

    @Test
    void holdThatRanOutInAnOutageIsNoMiss() {
        var admission = room.admit(1);
        outages.beat();
        room.time.pass(ofMinutes(20));
        outages.beat();

        room.followStock.holdEnded(Room.id(1), admission, HoldEnding.EXPIRED);

        keepsPlaceAndChance();
    }

    private void keepsPlaceAndChance() {
        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.place(1).chances()).isEqualTo(new Chances(1, 0, 0, 0));
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.CallWithdrawn.class,
                        withdrawn -> assertThat(withdrawn.cause()).isEqualTo(Cause.OUTAGE));
    }

    @Test
    void sweepLooksAgainAtTheEndAsItIsNow() {
        act(LineAction.PAUSE);
        room.time.pass(ofHours(1));
        act(LineAction.RESUME);

        sweep();

        assertThat(room.activePlaces.all(LINE))
                .extracting(ActivePlace::until)
                .containsExactly(((Place.Called) room.place(1)).call().claimBy().plus(ofHours(1)));
    }
}
