package fr.montour.waiting.contact;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingHours;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.ShortNotice;
import fr.montour.waiting.place.Untold;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that could not be told is no miss, whenever and however often that is said. It is Monday, ten in the morning. */
class UntoldCallsTest {

    /** A day, and a night. */
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-11-24T19:00:00Z");

    private static final Instant THURSDAY_EVENING = Instant.parse("2026-11-26T19:00:00Z");

    private final Room room =
            new Room(new LineSettings(LineKind.STANDING, 6_000, 5, ofMinutes(5), CallingHours.DEFAULT), 1);
    private final CallNext node = room.node();

    @BeforeEach
    void firstIsCalled() {
        room.join(1, 2);
        room.run(node, ofSeconds(1));
    }

    private Place.Called called() {
        return (Place.Called) room.place(1);
    }

    private Place.Waiting waiting() {
        return (Place.Waiting) room.place(1);
    }

    private static UntoldCall untold(Call call, Untold why) {
        return new UntoldCall(LINE, call.id(), call.calledAt(), why);
    }

    private void say(UntoldCall call) {
        room.followContacts.unreachable(person(1), room.time.instant(), call.why(), call);
    }

    private void sweepAt(Instant moment) {
        room.time.pass(Duration.between(room.time.instant(), moment));
        room.sweepCalls.sweep(room.line());
    }

    /** Nobody else is called meanwhile, and time is in calling hours of the day after. */
    private void nextMorning() {
        room.leave.leave(Room.id(2));
        room.time.pass(ofHours(14));
        room.run(node, ofSeconds(1));
    }

    private UntoldCall missed() {
        UntoldCall call = untold(called().call(), Untold.LATE);
        sweepAt(TUESDAY_EVENING);
        assertThat(room.place(1).chances().missedCalls()).isPositive();
        return call;
    }

    private void assertNotCalledUntilSeen() {
        nextMorning();
        assertThat(room.active()).as("before they are seen").isEmpty();

        room.seePerson.seen(Room.id(1));
        room.run(node, ofSeconds(1));
        assertThat(room.active()).as("once they are").containsExactly(1L);
        assertThat(called().untold()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Untold.class, names = "NO_ADDRESS", mode = EnumSource.Mode.EXCLUDE)
    void whoCouldNotBeToldUsesNoChanceAndIsNotCalledAgainUntilSeen(Untold why) {
        say(untold(called().call(), why));

        sweepAt(TUESDAY_EVENING);

        assertThat(waiting().chances()).isEqualTo(new Chances(1, 0, 0, 0, 1, ShortNotice.NONE));
        assertThat(waiting().number()).isEqualTo(1);
        assertThat(room.activePlaces.totals(LINE)).as("no miss").isEqualTo(new Totals(1, 0, 0, 0));
        assertNotCalledUntilSeen();
    }

    @Test
    void whoIsKnownToBeUnreachableMissesNothing() {
        room.followContacts.unreachable(person(1), room.time.instant(), Untold.REFUSED, null);

        sweepAt(TUESDAY_EVENING);

        assertThat(waiting().chances().missedCalls()).isZero();
        assertNotCalledUntilSeen();
    }

    @Test
    void whoWasToldMissesTheCall() {
        room.followContacts.unreachable(person(1), room.time.instant(), Untold.REFUSED, null);
        room.followContacts.reachable(person(1), room.time.instant().plusSeconds(1));

        missed();

        assertThat(waiting().untilSeen()).isFalse();
    }

    @Test
    void whatIsSaidBeforeTheCallIsWrittenCounts() {
        Room fresh = new Room(LineSettings.day(6_000, 5, ofMinutes(5)), 1);
        fresh.join(1, 1);
        var early = new UntoldCall(LINE, new AdmissionId("a_1"), fresh.time.instant(), Untold.LATE);
        fresh.followContacts.unreachable(person(1), fresh.time.instant(), Untold.LATE, early);
        fresh.run(fresh.node(), ofSeconds(1));
        fresh.time.pass(ofMinutes(5));

        fresh.sweepCalls.sweep(fresh.line());

        assertThat(fresh.place(1).chances()).isEqualTo(new Chances(1, 0, 0, 0, 1, ShortNotice.NONE));
    }

    @Test
    void missIsGivenBackWhenThatIsSaidLate() {
        UntoldCall call = missed();

        say(call);

        assertThat(waiting().chances()).isEqualTo(new Chances(1, 0, 0, 0, 1, ShortNotice.NONE));
        assertNotCalledUntilSeen();
    }

    @Test
    void placeThatEndedByTheCallComesBackWithItsNumber() {
        missed();
        nextMorning();
        UntoldCall second = missed(TUESDAY_EVENING.plus(ofDays(2)));
        assertThat(room.place(1)).isInstanceOf(Place.Expired.class);

        say(second);

        assertThat(waiting().number()).isEqualTo(1);
        assertThat(waiting().chances()).isEqualTo(new Chances(2, 1, 0, 0, 1, ShortNotice.NONE));
        assertNotCalledUntilSeen();
    }

    private UntoldCall missed(Instant end) {
        UntoldCall call = untold(called().call(), Untold.LATE);
        sweepAt(end);
        return call;
    }

    @Test
    void saidTwiceItChangesNothingMore() {
        UntoldCall call = missed();
        say(call);
        Place.Waiting forgiven = waiting();

        say(call);
        assertThat(waiting()).isEqualTo(forgiven);

        room.seePerson.seen(Room.id(1));
        Place.Waiting seen = waiting();
        say(call);
        assertThat(waiting()).as("not waited for again").isEqualTo(seen);
    }

    @Test
    void laterCallIsNotTouched() {
        UntoldCall first = missed();
        nextMorning();
        Place.Called second = called();

        say(first);

        assertThat(called()).isEqualTo(second);
        sweepAt(TUESDAY_EVENING.plus(ofDays(1)));
        assertThat(room.place(1)).as("still stands").isEqualTo(second);
    }

    @Test
    void neitherIsAPlaceThatWasGivenUpOrTakenAnew() {
        UntoldCall call = missed();
        room.leave.leave(Room.id(1));
        Place left = room.place(1);
        say(call);
        assertThat(room.place(1)).isEqualTo(left);

        room.join(1, 1);
        Place anew = room.place(1);
        say(call);
        assertThat(room.place(1)).isEqualTo(anew);
    }

    @Test
    void whoCameAllTheSameKeepsTheAdmission() {
        UntoldCall call = untold(called().call(), Untold.REFUSED);
        room.admit(1);
        Place admitted = room.place(1);

        say(call);

        assertThat(room.place(1)).isEqualTo(admitted);
    }

    @Test
    void anotherAddressCountsAsBeingSeen() {
        say(untold(called().call(), Untold.REFUSED));
        sweepAt(TUESDAY_EVENING);

        room.followContacts.reachable(person(1), called(room.place(1)).minusSeconds(1));
        assertThat(waiting().untilSeen()).as("given before the call").isTrue();
        room.followContacts.reachable(person(1), room.time.instant());

        assertThat(waiting().untilSeen()).isFalse();
        nextMorning();
        assertThat(room.active()).containsExactly(1L);
    }

    private static Instant called(Place place) {
        return java.util.Objects.requireNonNull(((Place.Waiting) place).unanswered())
                .calledAt();
    }

    @Test
    void anotherAddressGivenWhileTheCallRanCountsToo() {
        say(untold(called().call(), Untold.REFUSED));
        room.time.pass(ofHours(1));
        room.followContacts.reachable(person(1), room.time.instant());

        sweepAt(TUESDAY_EVENING);

        assertThat(waiting().untilSeen()).isFalse();
        assertThat(waiting().chances().missedCalls()).isZero();
        nextMorning();
        assertThat(room.active()).containsExactly(1L);
    }

    @Test
    void anotherAddressSaidBeforeTheLateNewsCountsToo() {
        UntoldCall call = missed();
        room.followContacts.reachable(person(1), room.time.instant());

        say(call);

        assertThat(waiting().untilSeen()).isFalse();
        assertThat(waiting().chances().missedCalls()).isZero();
    }

    @Test
    void crashBetweenTheNoteAndTheMarkIsMended() {
        say(untold(called().call(), Untold.REFUSED));
        sweepAt(TUESDAY_EVENING);
        room.callAgain.note(waiting().see());

        nextMorning();

        assertThat(room.active()).as("they were there").containsExactly(1L);
    }

    @Test
    void crashBetweenSparingAndMakingRoomIsMended() {
        room.time.pass(ofHours(34));
        Place.Called called = called();
        room.places.move(called, called.spare(room.time.instant()), null);

        room.sweepCalls.sweep(room.line());

        assertThat(room.line().active()).isZero();
        assertNotCalledUntilSeen();
    }

    @Test
    void whoHasNoAddressMayComeUntilTheThirdCallingDayEnds() {
        say(untold(called().call(), Untold.NO_ADDRESS));
        assertThat(called().call().claimBy()).isEqualTo(THURSDAY_EVENING);
        sweepAt(TUESDAY_EVENING);
        sweepAt(TUESDAY_EVENING.plusSeconds(1));

        assertThat(room.active()).as("the unit is kept").containsExactly(1L);
        sweepAt(THURSDAY_EVENING.minusSeconds(1));
        assertThat(room.claim.claim(Room.id(1))).isInstanceOf(Result.Done.class);
    }

    @Test
    void whoNeverHadAnAddressHasThatTimeEvenIfNothingIsSaidOfTheCall() {
        room.followContacts.unreachable(person(1), Instant.EPOCH.plusSeconds(1), Untold.NO_ADDRESS, null);

        sweepAt(TUESDAY_EVENING);

        assertThat(called().call().claimBy()).isEqualTo(THURSDAY_EVENING);
        sweepAt(THURSDAY_EVENING);
        assertThat(waiting().chances().missedCalls()).isZero();
        assertThat(waiting().untilSeen()).isTrue();
    }

    @Test
    void staffSeeWhoIsCalledAndCannotBeToldWithTheirEnd() {
        FindUntold find = new FindUntold(room.activePlaces, room.places);
        assertThat(find.find(LINE)).isEmpty();

        say(untold(called().call(), Untold.NO_ADDRESS));

        assertThat(find.find(LINE)).containsExactly(called());
        assertThat(find.find(LINE).getFirst().call().claimBy()).isEqualTo(THURSDAY_EVENING);
        room.admit(1);
        assertThat(find.find(LINE)).as("they came").isEmpty();
    }

    @Test
    void longerCallIsTakenBackWithoutAChanceUsedWhenItsUnitLapses() {
        room.followStock.stated(LINE, room.line().name(), room.units.withdraw());
        room.followStock.stated(LINE, room.line().name(), room.units.release(1, TUESDAY_EVENING.plus(ofHours(20))));
        say(untold(called().call(), Untold.NO_ADDRESS));
        sweepAt(TUESDAY_EVENING.minusSeconds(60));
        node.tick(LINE);
        assertThat(room.active()).as("as long as anybody's").containsExactly(1L);

        sweepAt(TUESDAY_EVENING);
        sweepAt(TUESDAY_EVENING.plusSeconds(1));

        assertThat(room.active()).isEmpty();
        assertThat(waiting().chances().missedCalls()).isZero();
    }
}
