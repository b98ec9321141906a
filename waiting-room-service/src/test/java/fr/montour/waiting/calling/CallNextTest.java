package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallNextTest {

    private final Room room = new Room(settings(6_000, 3), 5);
    private final CallNext node = room.node();

    @Test
    void nobodyIsCalledToAnEmptyShelf() {
        Room empty = new Room(settings(6_000, 3), 0);
        empty.join(1, 5);

        empty.run(empty.node(), ofSeconds(2));

        assertThat(empty.called()).isZero();
    }

    @Test
    void noMoreAreActiveThanThereAreUnitsAndTheNextComeWhenTheyFinish() {
        room.followStock.stated(LINE, NAME, room.units.withdraw());
        room.release(3);
        room.join(1, 6);
        room.run(node, ofSeconds(1));
        assertThat(room.active()).containsExactly(1L, 2L, 3L);

        room.leave.leave(Room.id(2));
        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void stockIsUsedUpByBookingsAndANewUnitCallsTheNext() {
        room.lines.configure(LINE, NAME, settings(6_000, 100));
        room.join(1, 8);
        room.run(node, ofSeconds(1));
        assertThat(room.line().active()).isEqualTo(5);

        room.claim.claim(Room.id(1));
        room.book(1);
        room.run(node, ofSeconds(1));
        assertThat(room.called()).isEqualTo(5);

        room.release(1);
        room.run(node, ofSeconds(1));
        assertThat(room.place(6)).isInstanceOf(Place.Called.class);
        assertThat(room.called()).isEqualTo(6);
    }

    @Test
    void peopleWhoLeftAreSkippedWithoutUsingTheRate() {
        room.join(1, 5);
        room.leave.leave(Room.id(1));
        room.leave.leave(Room.id(2));

        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(3L, 4L, 5L);
        assertThat(room.called()).isEqualTo(3);
    }

    @Test
    void pendingNumberStopsTheLineForTheGraceAndNoLonger() {
        room.lines.takeNumber(LINE);
        room.join(2, 3);
        room.run(node, ofMillis(1_900));
        assertThat(room.called()).isZero();

        room.run(node, ofMillis(700));

        assertThat(room.active()).containsExactly(2L, 3L);
        assertThat(room.issuedNumbers.isVoid(LINE, 1)).isTrue();
    }

    @Test
    void manyNumbersPendingRunOutTogether() {
        for (int i = 0; i < 50; i++) {
            room.lines.takeNumber(LINE);
        }
        room.join(51, 51);

        room.run(node, ofMillis(2_700));

        assertThat(room.active()).containsExactly(51L);
    }

    @Test
    void placeThatComesWithinTheGraceIsCalledInItsOrder() {
        room.lines.takeNumber(LINE);
        room.join(2, 3);
        room.run(node, ofSeconds(1));

        room.issuedNumbers.issue(LINE, 1, person(1));
        room.places.insert(Place.Waiting.first(Room.id(1), 1, room.time.instant()));
        room.run(node, ofSeconds(1));

        assertThat(room.active()).containsExactly(1L, 2L, 3L);
        assertThat(room.places.changes().getFirst().id()).isEqualTo(Room.id(1));
    }

    @Test
    void personWhoLeftBetweenDecisionAndCallMakesRoomAtOnce() {
        room.join(1, 1);
        var call = new Call(
                1,
                person(1),
                new AdmissionId("a_lost"),
                1,
                room.time.instant(),
                room.time.instant().plusSeconds(300));
        room.lines.advance(new Advance(room.line(), 1, 0, List.of(call)));
        room.leave.leave(Room.id(1));

        node.tick(LINE);

        assertThat(room.line().active()).isZero();
        assertThat(room.line().calls()).isEmpty();
    }

    @Test
    void joinerWhoWasTooSlowTakesALaterNumber() {
        var slow = new JoinLine(
                room.lines,
                room.issuedNumbers,
                new SlowPlaces(room.places, () -> room.run(node, Duration.ofSeconds(3))),
                room.time,
                room.time,
                new NoLineMetrics());

        Result<JoinLine.Joined> outcome = slow.join(LINE, person(7));

        assertThat(outcome.map(JoinLine.Joined::isNew)).isEqualTo(Result.done(true));
        assertThat(outcome.map(joined -> joined.place().number())).isEqualTo(Result.done(2L));
        room.run(node, ofSeconds(1));
        assertThat(room.place(7)).isInstanceOf(Place.Called.class);
        assertThat(room.line().serving()).isEqualTo(2);
    }

    @Test
    void nodeThatCallsIsDueWithEveryTokenAndTheOthersSeldom() {
        Room fast = new Room(settings(6_000, 1_000), 1_000);
        fast.join(1, 500);
        CallNext busy = fast.node();
        CallNext other = fast.node();
        fast.run(busy, ofSeconds(1));
        assertThat(fast.called()).isPositive();
        other.tick(LINE);

        fast.time.pass(ofMillis(20));

        assertThat(busy.isDue(fast.line())).as("calls 100 a second").isTrue();
        assertThat(other.isDue(fast.line())).isFalse();
        fast.time.pass(ofMillis(80));
        assertThat(other.isDue(fast.line())).isTrue();
    }

    @Test
    void lineWithNobodyToCallIsNotDue() {
        node.tick(LINE);
        room.time.pass(ofMillis(100));

        assertThat(node.isDue(room.line())).isFalse();
    }

    @Test
    void lineWithSomebodyToCallIsSeldomDueOnANodeThatHasJustLooked() {
        Room slow = new Room(settings(1, 3), 5);
        CallNext looking = slow.node();
        slow.join(1, 3);
        looking.tick(LINE);

        slow.time.pass(ofMillis(50));
        assertThat(looking.isDue(slow.line())).isFalse();

        slow.time.pass(ofMillis(50));
        assertThat(looking.isDue(slow.line())).isTrue();
    }
}
