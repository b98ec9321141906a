package fr.montour.waiting.admission;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.Active;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.SecondChance;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceNews;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweeperTest {

    private final Room room = new Room(settings(6_000, 1), 5);
    private final Admitter node = room.node();

    @BeforeEach
    void firstOfTwoIsCalled() {
        room.join(1, 2);
        room.run(node, ofSeconds(1));
    }

    private void sweep() {
        room.sweeper.sweep(room.line());
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
        assertThat(room.line().secondChances()).containsExactly(new SecondChance(1, person(1)));
        room.run(node, ofSeconds(1));
        assertThat(room.atCounter()).containsExactly(1L);
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
        assertThat(room.places.news().getLast())
                .isInstanceOfSatisfying(
                        PlaceNews.TurnMissed.class,
                        missed -> assertThat(missed.place()).isEqualTo(room.place(1)));
        room.run(node, ofSeconds(1));
        assertThat(room.atCounter()).containsExactly(2L);
    }

    @Test
    void missedCallIsAnnouncedOnceHoweverManyNodesSweep() {
        room.time.pass(ofMinutes(5));
        Line seenByBoth = room.line();

        room.sweeper.sweep(seenByBoth);
        room.sweeper.sweep(seenByBoth);

        assertThat(room.places.news().stream().filter(PlaceNews.TurnMissed.class::isInstance))
                .hasSize(1);
    }

    @Test
    void sweepFromAnOldReadingDoesNotTakeTheSecondCallAway() {
        room.time.pass(ofMinutes(5));
        Line old = room.line();
        sweep();
        room.run(node, ofSeconds(1));

        room.sweeper.sweep(old);

        assertThat(room.atCounter()).containsExactly(1L);
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
    }

    @Test
    void crashBetweenMissAndSecondChanceIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);

        sweep();

        assertThat(room.line().secondChances()).containsExactly(new SecondChance(1, person(1)));
        assertThat(room.line().active()).isZero();
    }

    @Test
    void crashBetweenSecondChanceAndCountingTheMissIsFinished() {
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);
        room.lines.giveSecondChance(LINE, new SecondChance(1, person(1)));

        sweep();

        assertThat(room.line().secondChances()).containsExactly(new SecondChance(1, person(1)));
        assertThat(room.line().active()).isZero();
        assertThat(room.actives.totals(LINE)).isEqualTo(new Totals(1, 1, 1));
    }

    @Test
    void callMissedBeforeTheCrashIsCountedAlsoWhenThePersonHasClaimedTheirSecond() {
        room.lines.configure(LINE, NAME, settings(6_000, 2));
        room.leave.leave(Room.id(2));
        room.time.pass(ofMinutes(5));
        Place.Called called = (Place.Called) room.place(1);
        room.places.move(called, called.miss(room.time.instant()), null);
        room.lines.giveSecondChance(LINE, new SecondChance(1, person(1)));
        room.run(node, ofSeconds(1));
        room.claim.claim(Room.id(1));
        assertThat(room.atCounter()).as("by both calls").containsExactly(1L, 1L);

        sweep();

        assertThat(room.actives.all(LINE))
                .extracting(Active::admission)
                .containsExactly(((Place.Admitted) room.place(1)).admission().id());
        assertThat(room.actives.totals(LINE)).isEqualTo(new Totals(1, 1, 2));
        assertThat(room.line().secondChances()).isEmpty();
    }

    @Test
    void callThatIsStillToBeWrittenIsLeftToTheAdmitter() {
        room.lines.configure(LINE, NAME, settings(6_000, 2));
        Line before = room.line();
        var late = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(before, 2, 0, List.of(late), List.of()));
        room.actives.add(LINE, before.decided() + 1, List.of(late));

        room.sweeper.sweep(before);
        sweep();

        assertThat(room.atCounter()).containsExactly(1L, 2L);
        assertThat(room.line().secondChances()).isEmpty();
    }

    @Test
    void callThatWasNeverWrittenComesFirstAndIsNotCountedAsMissed() {
        room.leave.leave(Room.id(1));
        var lost = Samples.call(2, room.time.instant().minusSeconds(600));
        room.lines.advance(new Advance(room.line(), 2, 0, List.of(lost), List.of()));
        room.actives.add(LINE, room.line().decided(), List.of(lost));
        room.lines.settled(LINE, List.of(lost));

        sweep();

        assertThat(room.line().secondChances()).containsExactly(new SecondChance(2, person(2)));
        assertThat(room.actives.totals(LINE)).isEqualTo(new Totals(2, 0, 0));
    }

    @Test
    void crashBetweenClaimAndExtensionIsFinished() {
        Place.Called called = (Place.Called) room.place(1);
        Place.Admitted admitted = called.claim(room.time.instant());
        room.places.move(called, admitted, null);
        room.time.pass(ofMinutes(5));

        sweep();

        assertThat(room.place(1)).isEqualTo(admitted);
        assertThat(room.actives.all(LINE))
                .extracting(Active::until)
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
        assertThat(room.places.news().getLast())
                .isInstanceOfSatisfying(
                        PlaceNews.AdmissionRevoked.class,
                        revoked -> assertThat(revoked.reason()).isEqualTo(PlaceNews.AdmissionRevoked.Reason.EXPIRED));
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
