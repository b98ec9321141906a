package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepCallsTest {

    private final Room room = new Room(settings(6_000, 1), 5);
    private final CallNext node = room.node();

    @BeforeEach
    void firstOfTwoIsCalled() {
        room.join(1, 2);
        room.run(node, ofSeconds(1));
    }

    private void sweep() {
        room.sweepCalls.sweep(room.line());
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

        assertThat(room.place(1).missedCalls()).isEqualTo(1);
        assertThat(room.line().forgivenMisses()).containsExactly(new ForgivenMiss(1, person(1)));
        room.run(node, ofSeconds(1));
        assertThat(room.active()).containsExactly(1L);
        assertThat(room.place(2)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void secondMissedCallEndsThePlaceAndTheNextIsCalled() {
        room.time.pass(ofMinutes(5));
        sweep();
        room.run(node, ofSeconds(1));
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.place(1)).isInstanceOf(Place.Expired.class);
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.CallMissed.class,
                        missed -> assertThat(missed.place()).isEqualTo(room.place(1)));
        room.run(node, ofSeconds(1));
        assertThat(room.active()).containsExactly(2L);
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
        room.run(node, ofSeconds(1));

        room.sweepCalls.sweep(old);

        assertThat(room.active()).containsExactly(1L);
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
    }

    @Test
    void crashBetweenMissAndForgivingIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);

        sweep();

        assertThat(room.line().forgivenMisses()).containsExactly(new ForgivenMiss(1, person(1)));
        assertThat(room.line().active()).isZero();
    }

    @Test
    void crashBetweenForgivingAndCountingTheMissIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);
        room.lines.forgive(LINE, new ForgivenMiss(1, person(1)));

        sweep();

        assertThat(room.line().forgivenMisses()).containsExactly(new ForgivenMiss(1, person(1)));
        assertThat(room.line().active()).isZero();
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 1));
    }

    @Test
    void callMissedBeforeTheCrashIsCountedAlsoWhenThePersonHasClaimedTheirSecond() {
        room.lines.configure(LINE, NAME, settings(6_000, 2));
        room.leave.leave(Room.id(2));
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);
        room.lines.forgive(LINE, new ForgivenMiss(1, person(1)));
        room.run(node, ofSeconds(1));
        room.claim.claim(Room.id(1));
        assertThat(room.active()).as("by both calls").containsExactly(1L, 1L);

        sweep();

        assertThat(room.activePlaces.all(LINE))
                .extracting(ActivePlace::admission)
                .containsExactly(((Place.Admitted) room.place(1)).admission().id());
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 2));
        assertThat(room.line().forgivenMisses()).isEmpty();
    }

    @Test
    void callThatIsStillToBeWrittenIsLeftToCallNext() {
        room.lines.configure(LINE, NAME, settings(6_000, 2));
        Line before = room.line();
        var late = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(before, 2, 0, List.of(late), List.of()));
        room.activePlaces.add(LINE, before.decided() + 1, List.of(late));

        room.sweepCalls.sweep(before);
        sweep();

        assertThat(room.active()).containsExactly(1L, 2L);
        assertThat(room.line().forgivenMisses()).isEmpty();
    }

    @Test
    void callThatWasNeverWrittenComesFirstAndIsNotCountedAsMissed() {
        room.leave.leave(Room.id(1));
        var lost = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(room.line(), 2, 0, List.of(lost), List.of()));
        room.activePlaces.add(LINE, room.line().decided(), List.of(lost));
        room.lines.settled(LINE, List.of(lost));

        sweep();

        assertThat(room.line().forgivenMisses()).containsExactly(new ForgivenMiss(2, person(2)));
        assertThat(room.activePlaces.totals(LINE)).isEqualTo(new Totals(2, 0, 0));
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
        room.claim.claim(Room.id(1));
        room.time.pass(ofMinutes(24));
        sweep();
        assertThat(room.place(1)).isInstanceOf(Place.Admitted.class);

        room.time.pass(ofMinutes(1));
        sweep();

        assertThat(room.place(1)).isInstanceOf(Place.Expired.class);
        assertThat(room.line().active()).isZero();
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.AdmissionRevoked.class,
                        revoked -> assertThat(revoked.reason()).isEqualTo(PlaceChange.AdmissionRevoked.Reason.EXPIRED));
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
