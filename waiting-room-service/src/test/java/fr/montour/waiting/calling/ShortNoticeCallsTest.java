package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.contact.UntoldCall;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingHours;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.UnitRange;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.ShortNotice;
import fr.montour.waiting.place.Untold;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Near units go to people who can come at short notice, in order of number; a short call costs nobody anything. */
class ShortNoticeCallsTest {

    private static final LineSettings STANDING =
            new LineSettings(LineKind.STANDING, 6_000, 50, Duration.ofMinutes(5), CallingHours.DEFAULT);

    /** Tomorrow at one, where a call of the usual kind stands until tomorrow at eight in the evening. */
    private static final Instant NEAR = Instant.parse("2026-11-24T12:00:00Z");

    /** The hour in which the last choice of a usual call of today is over. */
    private static final Instant BETWEEN = Instant.parse("2026-11-24T20:00:00Z");

    private final Room room = new Room(STANDING, 0);
    private final CallNext node = room.node();

    private void releaseNear(int count) {
        room.followStock.stated(LINE, NAME, room.units.release(count, NEAR));
    }

    private void able(int... people) {
        for (int n : people) {
            assertThat(room.offerShortNotice.say(Room.id(n), true)).matches(Result::isDone);
        }
    }

    /** Until everybody is done who claimed before the units were separated. */
    private void settle() {
        room.run(node, ofSeconds(1));
        room.time.pass(ShortNoticeCalls.SETTLED);
        room.run(node, ofSeconds(1));
    }

    private void sweepAfter(Duration time) {
        room.time.pass(time);
        room.sweepCalls.sweep(room.line());
    }

    @Test
    void nearUnitIsOfferedToNobodyWhoDidNotSaySo() {
        releaseNear(2);
        room.join(1, 3);

        settle();

        assertThat(room.called()).isZero();
        assertThat(room.line().shortCalls().separation()).isNull();
    }

    @Test
    void thoseWhoCanComeAreCalledInOrderOfNumberForTwoHoursAndNobodysTurnMoves() {
        releaseNear(2);
        room.join(1, 5);
        able(5, 3, 4);

        settle();

        assertThat(room.active()).containsExactly(3L, 4L);
        assertThat(room.line().serving()).isZero();
        Place.Called called = (Place.Called) room.place(3);
        assertThat(called.call().atShortNotice()).isTrue();
        assertThat(called.call().claimBy()).isEqualTo(called.call().calledAt().plus(ofHours(2)));
        assertThat(room.place(5)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void nobodyIsCalledBeforeThoseAreDoneWhoMayHaveChosenTheUnit() {
        releaseNear(1);
        room.join(1, 1);
        able(1);
        room.run(node, ofSeconds(1));

        room.time.pass(ShortNoticeCalls.SETTLED.minusSeconds(5));
        room.run(node, ofSeconds(1));
        assertThat(room.called()).isZero();

        room.run(node, ofSeconds(5));
        assertThat(room.called()).isEqualTo(1);
    }

    @Test
    void shortCallThatIsMissedLeavesThePlaceAsItWasUntilTheNextCallingDay() {
        releaseNear(1);
        room.join(1, 2);
        able(2);
        settle();

        sweepAfter(ofHours(2));

        assertThat(room.place(2))
                .isEqualTo(new Place.Waiting(
                        Room.id(2),
                        2,
                        room.place(2).joinedAt(),
                        new Chances(1, 0, 0, 0, 0, new ShortNotice(true, 1, 0)),
                        null));
        assertThat(room.places.changes()).noneMatch(PlaceChange.CallMissed.class::isInstance);
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(1, 0, 0, 0, 1));
        settle();
        assertThat(room.called()).as("the same day").isEqualTo(1);
        assertThat(room.line().shortCalls().separation())
                .as("given back to everybody")
                .isNull();

        releaseNearTomorrow();
        room.time.pass(Duration.between(room.time.instant(), Instant.parse("2026-11-24T07:00:00Z")));
        settle();
        assertThat(room.called()).as("the next day").isEqualTo(2);
    }

    @Test
    void shortCallOfWhichNobodyCouldBeToldEndsLikeAnyOther() {
        releaseNear(1);
        room.join(1, 2);
        able(2);
        settle();
        Call call = ((Place.Called) room.place(2)).call();

        var untold = new UntoldCall(LINE, call.id(), call.calledAt(), Untold.NO_ADDRESS);
        room.followContacts.unreachable(untoldPerson(), room.time.instant(), Untold.NO_ADDRESS, untold);

        Place.Called called = (Place.Called) room.place(2);
        assertThat(called.untold()).as("staff may see it").isEqualTo(Untold.NO_ADDRESS);
        assertThat(called.call()).as("stands no longer").isEqualTo(call);
        sweepAfter(ofHours(2));
        room.followContacts.unreachable(untoldPerson(), room.time.instant(), Untold.NO_ADDRESS, untold);

        assertThat(room.place(2).chances()).isEqualTo(new Chances(1, 0, 0, 0, 0, new ShortNotice(true, 1, 0)));
        assertThat(((Place.Waiting) room.place(2)).untilSeen()).isFalse();
        assertThat(room.active()).isEmpty();
        assertThat(room.places.changes()).noneMatch(PlaceChange.CallSpared.class::isInstance);
        assertThat(room.shortNotices.all(LINE)).hasSize(1);
    }

    private static PersonId untoldPerson() {
        return Room.id(2).person();
    }

    private void releaseNearTomorrow() {
        room.followStock.stated(LINE, NAME, room.units.release(1, NEAR.plus(Duration.ofDays(1))));
    }

    @Test
    void whoHadAShortCallIsCalledInTurnLikeEverybodyElse() {
        releaseNear(1);
        room.join(1, 3);
        able(2);
        settle();
        sweepAfter(ofHours(2));

        room.release(3);
        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(1L, 2L, 3L);
        assertThat(((Place.Called) room.place(2)).call().atShortNotice()).isFalse();
        assertThat(room.repeatCalls.all(LINE)).isEmpty();
    }

    @Test
    void whoseNumberWasPassedDuringAShortCallComesNext() {
        releaseNear(1);
        room.join(1, 4);
        able(2);
        settle();
        room.release(2);
        room.run(node, ofSeconds(1));
        assertThat(room.line().serving()).isGreaterThanOrEqualTo(3);
        assertThat(room.active()).containsExactly(1L, 2L, 3L);

        sweepAfter(ofHours(2));
        room.release(1);
        room.run(node, ofSeconds(1));

        assertThat(room.active()).as("before 4, whose turn has not come").containsExactly(1L, 2L, 3L);
        assertThat(((Place.Called) room.place(2)).call().atShortNotice()).isFalse();
    }

    @Test
    void shortCallOpensNearUnitsAndAClaimOfAnybodyElseFarOnesMeanwhile() {
        room.release(3);
        room.join(1, 3);
        room.run(node, ofSeconds(1));
        room.admit(1);
        assertThat(units(1)).isEqualTo(UnitRange.ALL);
        room.join(4, 4);
        releaseNear(1);
        able(4);

        settle();
        room.admit(2);
        room.admit(4);

        assertThat(units(2)).isEqualTo(UnitRange.from(BETWEEN));
        assertThat(units(4)).isEqualTo(UnitRange.until(BETWEEN));
    }

    private UnitRange units(int n) {
        return ((Place.Admitted) room.place(n)).admission().units();
    }

    @Test
    void nothingIsKeptForShortCallsThatPeopleInTurnNeed() {
        room.followStock.stated(LINE, NAME, room.units.release(2, NEAR.plus(Duration.ofDays(1))));
        room.join(1, 3);
        room.run(node, ofSeconds(1));
        assertThat(room.active()).containsExactly(1L, 2L);
        room.time.pass(Duration.between(room.time.instant(), Instant.parse("2026-11-24T07:00:00Z")));
        able(3);

        settle();

        assertThat(room.line().shortCalls().separation()).isNull();
        assertThat(room.called()).isEqualTo(2);
    }

    @Test
    void notNowAndNoneOfTheseCostNothingAfterAShortCall() {
        releaseNear(2);
        room.join(1, 2);
        able(1, 2);
        settle();

        assertThat(room.defer.defer(Room.id(1))).matches(Result::isDone);
        assertThat(room.defer.defer(Room.id(1))).as("pressed twice").matches(Result::isDone);
        room.admit(2);
        assertThat(room.defer.defer(Room.id(2))).matches(Result::isDone);

        for (int n : new int[] {1, 2}) {
            assertThat(room.place(n).chances()).isEqualTo(new Chances(1, 0, 0, 0, 0, new ShortNotice(true, 1, 0)));
        }
        assertThat(room.line().active()).isZero();
        assertThat(room.line().shortActive()).isZero();
    }

    @Test
    void choiceThatIsMissedOrFoundNothingAfterAShortCallCostsNothing() {
        releaseNear(2);
        room.join(1, 2);
        able(1, 2);
        settle();
        AdmissionId unserved = room.admit(1);
        room.admit(2);

        room.followStock.unserved(Room.id(1), unserved);
        sweepAfter(ofMinutes(25));

        for (int n : new int[] {1, 2}) {
            assertThat(room.place(n).chances()).isEqualTo(new Chances(1, 0, 0, 0, 0, new ShortNotice(true, 1, 0)));
            assertThat(room.place(n)).isInstanceOf(Place.Waiting.class);
        }
        assertThat(room.places.changes()).noneMatch(PlaceChange.ChoiceMissed.class::isInstance);
        assertThat(room.line().active()).isZero();
    }

    @Test
    void whoBooksAfterAShortCallIsServed() {
        releaseNear(1);
        room.join(1, 2);
        able(2);
        settle();
        room.admit(2);

        room.book(2);

        assertThat(room.place(2)).isInstanceOf(Place.Served.class);
        assertThat(room.line().shortActive()).isZero();
        room.run(node, ofSeconds(1));
        room.run(node, ofSeconds(1));
        assertThat(room.line().shortCalls().separation()).isNull();
    }

    @Test
    void latestShortCallsAreWithdrawnWhenNearUnitsAreAndNobodyElses() {
        room.release(1);
        releaseNear(2);
        room.join(1, 3);
        able(2, 3);
        room.run(node, ofSeconds(1));
        settle();
        assertThat(room.active()).containsExactly(1L, 2L, 3L);

        room.units.withdraw();
        room.release(1);
        releaseNear(1);
        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(1L, 2L);
        assertThat(room.place(3).chances()).isEqualTo(new Chances(1, 0, 0, 0, 0, new ShortNotice(true, 1, 0)));
        assertThat(room.places.changes())
                .anyMatch(change -> change instanceof PlaceChange.CallWithdrawn withdrawn
                        && withdrawn.id().equals(Room.id(3))
                        && withdrawn.cause() == PlaceChange.CallWithdrawn.Cause.NOTHING_NEAR_LEFT);
    }

    @Test
    void whoCanNoLongerComeIsNotCalledSo() {
        releaseNear(2);
        room.join(1, 2);
        able(1, 2);
        room.offerShortNotice.say(Room.id(1), false);

        settle();

        assertThat(room.active()).containsExactly(2L);
    }

    @Test
    void sayingItAgainAfterAMissIsNoSecondShortCallOfTheDay() {
        releaseNear(1);
        room.join(1, 1);
        able(1);
        settle();
        sweepAfter(ofHours(2));

        room.offerShortNotice.say(Room.id(1), false);
        able(1);
        settle();

        assertThat(room.called()).isEqualTo(1);
    }

    @Test
    void shortCallEndsWithinTheCallingHoursOfItsDay() {
        releaseNear(1);
        room.join(1, 1);
        able(1);
        room.time.pass(Duration.between(room.time.instant(), Instant.parse("2026-11-23T16:40:00Z")));

        settle();

        assertThat(room.called()).as("at ten past six in the evening").isZero();
        assertThat(room.line().shortCalls().separation()).isNull();
    }

    @Test
    void sayingSoIsRefusedWhereItIsOfNoUse() {
        assertThat(room.offerShortNotice.say(Room.id(1), true)).isEqualTo(Result.refused(WaitingRefusal.PLACE_UNKNOWN));
        room.join(1, 1);
        room.leave.leave(Room.id(1));
        assertThat(room.offerShortNotice.say(Room.id(1), true)).isEqualTo(Result.refused(WaitingRefusal.PLACE_ENDED));
        var day = new Room(LineSettings.DAY, 0);
        day.join(1, 1);
        assertThat(day.offerShortNotice.say(Room.id(1), true)).isEqualTo(Result.refused(WaitingRefusal.NO_SHORT_CALLS));
        assertThat(day.offerShortNotice.say(Room.id(1), false)).matches(Result::isDone);
    }

    @Test
    void crashBetweenTheEndOfAShortCallAndItsNotesIsFinished() {
        releaseNear(1);
        room.join(1, 3);
        able(1);
        settle();
        room.release(2);
        room.run(node, ofSeconds(1));
        room.time.pass(ofHours(2));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant(), room.time.instant()), null);

        room.sweepCalls.sweep(room.line());

        assertThat(room.repeatCalls.all(LINE)).extracting(note -> note.number()).containsExactly(1L);
        assertThat(room.shortNotices.all(LINE)).extracting(note -> note.round()).containsExactly(1);
        assertThat(room.line().shortActive()).isZero();
    }

    @Test
    void manyWhoCanComeAreCalledAsNearUnitsAreFreeAgain() {
        releaseNear(2);
        room.join(1, 6);
        able(IntStream.rangeClosed(1, 6).toArray());
        settle();
        assertThat(room.active()).containsExactly(1L, 2L);

        room.defer.defer(Room.id(1));
        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(2L, 3L);
    }
}
