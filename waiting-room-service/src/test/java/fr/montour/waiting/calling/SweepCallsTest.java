package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepCallsTest {

    private final Room room = new Room(settings(6_000, 5), 1);
    private final CallNext node = room.node();

    @BeforeEach
    void firstOfTwoIsCalled() {
        room.join(1, 2);
        room.run(node, ofSeconds(1));
    }

    private void sweep() {
        room.sweepCalls.sweep(room.line());
    }

    private List<RepeatCall> again() {
        return room.repeatCalls.all(LINE);
    }

    private static RepeatCall repeat(int n, int round, Instant earliest) {
        return new RepeatCall(n, person(n), round, earliest);
    }

    /** Whoever missed their call is called again, as soon as they may. */
    private void callAgain() {
        room.time.pass(ofMinutes(5));
        room.run(node, ofSeconds(1));
    }

    @Test
    void callWithinItsWindowIsLeftAlone() {
        room.time.pass(ofMinutes(4));

        sweep();

        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
    }

    @Test
    void missedCallKeepsThePlaceAndComesFirstNextTime() {
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.place(1).chances().missedCalls()).isEqualTo(1);
        assertThat(again()).containsExactly(repeat(1, 1, room.time.instant().plus(ofMinutes(5))));
        room.run(node, ofSeconds(1));
        assertThat(room.active()).as("meanwhile").containsExactly(2L);
        room.leave.leave(Room.id(2));
        room.time.pass(ofMinutes(5));
        room.join(3, 3);
        room.run(node, ofSeconds(1));
        assertThat(room.active()).as("before whoever came later").containsExactly(1L);
        assertThat(again()).isEmpty();
    }

    @Test
    void secondMissedCallEndsThePlaceAndTheNextIsCalled() {
        room.time.pass(ofMinutes(5));
        sweep();
        room.leave.leave(Room.id(2));
        room.join(3, 3);
        callAgain();
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.place(1)).isInstanceOf(Place.Expired.class);
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.CallMissed.class,
                        missed -> assertThat(missed.place()).isEqualTo(room.place(1)));
        room.run(node, ofSeconds(1));
        assertThat(room.active()).containsExactly(3L);
    }

    @Test
    void missedCallIsAnnouncedOnceHoweverManyNodesSweep() {
        room.time.pass(ofMinutes(5));
        Line seenByBoth = room.line();

        room.sweepCalls.sweep(seenByBoth);
        room.sweepCalls.sweep(seenByBoth);

        assertThat(room.places.changes().stream().filter(PlaceChange.CallMissed.class::isInstance))
                .hasSize(1);
    }

    @Test
    void sweepFromAnOldReadingDoesNotTakeTheSecondCallAway() {
        room.time.pass(ofMinutes(5));
        Line old = room.line();
        sweep();
        room.leave.leave(Room.id(2));
        callAgain();

        room.sweepCalls.sweep(old);

        assertThat(room.active()).containsExactly(1L);
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
    }

    @Test
    void crashBetweenMissAndForgivingIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant(), room.time.instant()), null);

        sweep();

        assertThat(again()).containsExactly(repeat(1, 1, room.time.instant()));
        assertThat(room.line().active()).isZero();
    }

    @Test
    void crashBetweenForgivingAndCountingTheMissIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant(), room.time.instant()), null);
        room.callAgain.note((Place.Waiting) room.place(1));

        sweep();

        assertThat(again()).containsExactly(repeat(1, 1, room.time.instant()));
        assertThat(room.line().active()).isZero();
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 1, 0));
    }

    @Test
    void callMissedBeforeTheCrashIsCountedAlsoWhenThePersonHasClaimedTheirSecond() {
        room.release(1);
        room.leave.leave(Room.id(2));
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant(), room.time.instant()), null);
        room.callAgain.note((Place.Waiting) room.place(1));
        room.run(node, ofSeconds(1));
        room.claim.claim(Room.id(1));
        assertThat(room.active()).as("by both calls").containsExactly(1L, 1L);

        sweep();

        assertThat(room.activePlaces.all(LINE))
                .extracting(ActivePlace::admission)
                .containsExactly(((Place.Admitted) room.place(1)).admission().id());
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 2, 0));
        assertThat(again()).isEmpty();
    }

    @Test
    void callThatIsStillToBeWrittenIsLeftToCallNext() {
        room.release(1);
        Line before = room.line();
        var late = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(before, 2, 0, List.of(late)));
        room.activePlaces.add(LINE, before.decided() + 1, List.of(late));

        room.sweepCalls.sweep(before);
        sweep();

        assertThat(room.active()).containsExactly(1L, 2L);
        assertThat(again()).isEmpty();
    }

    @Test
    void callThatWasNeverWrittenComesFirstAndIsNotCountedAsMissed() {
        room.leave.leave(Room.id(1));
        var lost = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(room.line(), 2, 0, List.of(lost)));
        room.activePlaces.add(LINE, room.line().decided(), List.of(lost));
        room.lines.settled(LINE, List.of(lost));

        sweep();

        assertThat(again()).containsExactly(repeat(2, 0, room.time.instant()));
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(2, 0, 0, 0));
    }

    @Test
    void crashBetweenClaimAndExtensionIsFinished() {
        Place.Called called = (Place.Called) room.place(1);
        Place.Admitted admitted = called.claim(room.time.instant());
        room.places.move(called, admitted, null);
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.place(1)).isEqualTo(admitted);
        assertThat(room.activePlaces.all(LINE))
                .extracting(ActivePlace::until)
                .containsExactly(admitted.admission().over());
    }

    @Test
    void admissionOfWhichNothingCameEndsAfterTokenAndHold() {
        room.admitAndServe(1);
        room.time.pass(ofMinutes(24));
        sweep();
        assertThat(room.place(1)).isInstanceOf(Place.Admitted.class);

        room.time.pass(ofMinutes(1));
        sweep();

        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.place(1).chances().missedChoices()).isEqualTo(1);
        assertThat(room.line().active()).isZero();
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.ChoiceMissed.class,
                        missed -> assertThat(missed.place()).isEqualTo(room.place(1)));
    }

    @Test
    void missedChoiceIsForgivenOnceAndBesideAMissedCall() {
        room.leave.leave(Room.id(2));
        room.time.pass(ofMinutes(5));
        sweep();
        for (int choice = 1; choice <= 2; choice++) {
            callAgain();
            room.admitAndServe(1);
            room.time.pass(ofMinutes(25));
            sweep();
            assertThat(room.place(1)).isInstanceOf(choice == 1 ? Place.Waiting.class : Place.Expired.class);
        }
        assertThat(room.place(1).chances()).isEqualTo(new Chances(3, 1, 2, 0));
    }

    @Test
    void whoWasNeverShownAListMissesNoChoiceThreeTimes() {
        room.leave.leave(Room.id(2));
        for (int choice = 1; choice <= 5; choice++) {
            room.admit(1);
            room.time.pass(ofMinutes(25));
            sweep();
            assertThat(room.place(1)).isInstanceOf(choice < 5 ? Place.Waiting.class : Place.Expired.class);
            callAgain();
        }
        assertThat(room.place(1).chances()).isEqualTo(new Chances(5, 0, 2, 3));
    }

    @Test
    void extensionGivesFiveMoreMinutesOnceWithTheSameAdmission() {
        AdmissionId admission = room.admit(1);
        Instant until = ((Place.Admitted) room.place(1)).admission().until();

        room.extend.extend(Room.id(1));
        room.extend.extend(Room.id(1));

        Place.Admitted longer = (Place.Admitted) room.place(1);
        assertThat(longer.admission().id()).isEqualTo(admission);
        assertThat(longer.admission().until()).isEqualTo(until.plus(ofMinutes(5)));
        room.time.pass(ofMinutes(29));
        sweep();
        assertThat(room.place(1)).isInstanceOf(Place.Admitted.class);
        assertThat(room.extend.extend(Room.id(1))).isEqualTo(Result.refused(WaitingRefusal.ADMISSION_OVER));
    }

    @Test
    void crashBetweenLeavingAndMakingRoomIsFinished() {
        Place.Live live = (Place.Live) room.place(1);
        room.places.move(live, live.leave(room.time.instant()), null);
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.line().active()).isZero();
    }
}
