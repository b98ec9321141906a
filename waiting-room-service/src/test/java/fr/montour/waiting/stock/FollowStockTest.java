package fr.montour.waiting.stock;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.stock.FollowStock.HoldEnding;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Credit is stock: what people are called for is what slot-service can give them, whatever the events go through. */
class FollowStockTest {

    private static final LineId UNHEARD_OF = new LineId("2A004-naturalisation");

    private final Room room = new Room(settings(6_000, 1), 5);

    private AdmissionId admitFirst() {
        room.join(1, 1);
        room.run(room.node(), ofSeconds(1));
        return room.admit(1);
    }

    @Test
    void stockOfALineNobodyMadeIsKeptInADraft() {
        Stock stock = new Units().release(60);
        room.followStock.stated(UNHEARD_OF, NAME, stock);
        room.followStock.stated(UNHEARD_OF, NAME, stock);

        Line line = room.lines.find(UNHEARD_OF).orElseThrow();
        assertThat(line.state()).isEqualTo(LineState.DRAFT);
        assertThat(line.stock()).isEqualTo(stock);
        assertThat(line.name()).isEqualTo(NAME);
    }

    @Test
    void olderStockIsNoNews() {
        Stock old = room.units.statement();
        room.release(3);

        room.followStock.stated(LINE, NAME, old);

        assertThat(room.credit()).isEqualTo(8);
    }

    @Test
    void bookingEndsTheChoiceOnceHoweverOftenItIsTold() {
        admitFirst();
        room.tellBooking(1);
        BookedAhead again = room.line().bookedAhead().getFirst();
        room.followStock.booked(Room.id(1), 1, again, room.time.instant());

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.credit()).isEqualTo(4);
        assertThat(room.line().active()).isZero();
    }

    @Test
    void bookingToldDaysAfterItsStockChangesNothing() {
        admitFirst();
        room.tellBooking(1);
        BookedAhead old = room.line().bookedAhead().getFirst();
        room.followStock.stated(LINE, NAME, room.units.statement());
        room.time.pass(Duration.ofDays(9));

        room.followStock.booked(Room.id(1), 1, old, room.time.instant());

        assertThat(room.line().bookedAhead()).isEmpty();
        assertThat(room.credit()).isEqualTo(4);
    }

    @Test
    void stockWithoutTheUnitMayComeBeforeTheBookingOrAfterIt() {
        AdmissionId admission = admitFirst();
        BookedAhead booking = room.units.book(admission);
        room.followStock.stated(LINE, NAME, room.units.statement());
        assertThat(room.line().room(Call.latestChoice(room.time.instant().plusSeconds(300))))
                .isZero();

        room.followStock.booked(Room.id(1), 1, booking, room.time.instant());

        assertThat(room.line().bookedAhead()).isEmpty();
        assertThat(room.credit()).isEqualTo(4);
    }

    @Test
    void bookingToldAgainAfterACrashFreesWhomTheFirstTimeDidNot() {
        AdmissionId admission = admitFirst();
        BookedAhead booking = room.units.book(admission);
        room.lines.bookedAhead(LINE, booking);

        room.followStock.booked(Room.id(1), 1, booking, room.time.instant());

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.credit()).isEqualTo(4);
        assertThat(room.line().active()).isZero();
    }

    @Test
    void bookingMakesRoomForNobodyWhoWouldFindNothing() {
        room.lines.configure(LINE, NAME, settings(6_000, 10));
        admitFirst();
        room.join(2, 8);
        room.run(room.node(), ofSeconds(1));
        assertThat(room.line().active()).isEqualTo(5);

        room.tellBooking(1);
        room.run(room.node(), ofSeconds(1));
        assertThat(room.active()).containsExactly(2L, 3L, 4L, 5L);
        room.followStock.stated(LINE, NAME, room.units.statement());
        room.run(room.node(), ofSeconds(1));

        assertThat(room.active()).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void bookingToldAfterThePlaceExpiredStillCounts() {
        AdmissionId admission = admitFirst();
        room.time.pass(Duration.ofMinutes(30));
        room.sweepCalls.sweep(room.line());

        room.followStock.booked(Room.id(1), 1, room.units.book(admission), room.time.instant());

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.credit()).isEqualTo(4);
    }

    @Test
    void bookingWithAnEarlierNumberLeavesTheNewPlaceAlone() {
        AdmissionId admission = admitFirst();
        room.leave.leave(Room.id(1));
        room.join(1, 1);

        room.followStock.booked(Room.id(1), 1, room.units.book(admission), room.time.instant());

        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.credit()).isEqualTo(4);
    }

    @Test
    void holdThatRanOutMakesRoomKeepsTheUnitAndIsForgivenOnce() {
        AdmissionId admission = admitFirst();

        room.followStock.holdEnded(Room.id(1), admission, HoldEnding.EXPIRED);
        room.followStock.holdEnded(Room.id(1), admission, HoldEnding.EXPIRED);

        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.place(1).chances().missedChoices()).isEqualTo(1);
        assertThat(room.repeatCalls.all(LINE)).hasSize(1);
        assertThat(room.line().active()).isZero();
        assertThat(room.credit()).isEqualTo(5);
    }

    @Test
    void holdGivenBackIsNoneOfTheseThreeTimesAndThenAMissedChoice() {
        for (int time = 1; time <= 5; time++) {
            AdmissionId admission = time == 1 ? admitFirst() : admitAgain();
            room.followStock.holdEnded(Room.id(1), admission, HoldEnding.RELEASED);
            assertThat(room.place(1)).isInstanceOf(time < 5 ? Place.Waiting.class : Place.Expired.class);
        }
        assertThat(room.place(1).chances()).isEqualTo(new Chances(5, 0, 2, 3));
    }

    @Test
    void whoFoundNothingComesFirstWithoutLosingAChance() {
        AdmissionId admission = admitFirst();
        room.join(2, 3);

        room.followStock.unserved(Room.id(1), admission);
        room.followStock.unserved(Room.id(1), admission);
        room.run(room.node(), ofSeconds(1));

        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        assertThat(room.place(1).chances()).isEqualTo(new Chances(2, 0, 0, 0));
        assertThat(room.place(2)).isInstanceOf(Place.Called.class);
        assertThat(room.repeatCalls.all(LINE)).isEmpty();
    }

    private AdmissionId admitAgain() {
        room.time.pass(Duration.ofMinutes(5));
        room.run(room.node(), ofSeconds(1));
        return room.admit(1);
    }

    @Test
    void newsOfAnotherAdmissionEndsNothing() {
        admitFirst();

        room.followStock.holdEnded(Room.id(1), new AdmissionId("a_older"), HoldEnding.EXPIRED);
        room.followStock.unserved(Room.id(1), new AdmissionId("a_older"));

        assertThat(room.place(1)).isInstanceOf(Place.Admitted.class);
    }

    @Test
    void latestCallsAreWithdrawnWhenTheStockFallsBelowThem() {
        Room many = new Room(settings(6_000, 10), 4);
        many.join(1, 6);
        many.run(many.node(), ofSeconds(1));
        assertThat(many.active()).containsExactly(1L, 2L, 3L, 4L);
        many.admit(2);

        many.units.withdraw();
        many.release(2);
        many.run(many.node(), ofSeconds(1));

        assertThat(many.active()).containsExactly(1L, 2L);
        for (int n : new int[] {3, 4}) {
            assertThat(many.place(n).chances()).isEqualTo(new Chances(1, 0, 0, 0));
            assertThat(many.places.changes())
                    .anyMatch(change -> change instanceof PlaceChange.CallWithdrawn
                            && change.id().equals(Room.id(n)));
        }
        many.release(3);
        many.run(many.node(), ofSeconds(1));
        assertThat(many.active()).as("they come first").containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whoChoosesIsLeftAloneWhenEverythingIsWithdrawn() {
        Room many = new Room(settings(6_000, 10), 2);
        many.join(1, 2);
        many.run(many.node(), ofSeconds(1));
        many.admit(1);

        many.followStock.stated(LINE, NAME, many.units.withdraw());
        many.run(many.node(), ofSeconds(1));

        assertThat(many.place(1)).isInstanceOf(Place.Admitted.class);
        assertThat(many.place(2)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void limitCountsPeopleWhoChooseNotPeopleWhoAreCalled() {
        Room many = new Room(settings(60, 2), 9);
        CallNext node = many.node();
        many.join(1, 9);
        many.run(node, Duration.ofMillis(2_500));
        many.admit(1);
        many.admit(2);
        int called = many.called();
        many.run(node, ofSeconds(9));
        assertThat(many.called()).as("while two choose").isEqualTo(called);

        many.book(1);
        many.run(node, ofSeconds(2));
        assertThat(many.called()).isGreaterThan(called);
    }

    @Test
    void notNowGivesTheUnitBackAtOnceAndKeepsTheNumberThreeTimes() {
        room.join(1, 2);
        room.run(room.node(), ofSeconds(1));
        room.leave.leave(Room.id(2));
        for (int time = 1; time <= 3; time++) {
            assertThat(room.defer.defer(Room.id(1))).isInstanceOf(Result.Done.class);
            assertThat(room.line().active()).isZero();
            room.run(room.node(), ofSeconds(60));
            assertThat(room.line().active()).as("not at once").isZero();
            room.time.pass(Duration.ofMinutes(4));
            room.run(room.node(), ofSeconds(1));
        }
        assertThat(room.defer.defer(Room.id(1))).isEqualTo(Result.refused(WaitingRefusal.DEFERRALS_USED));
        assertThat(room.place(1)).isInstanceOf(Place.Called.class);
        assertThat(room.defer.defer(Room.id(9))).isEqualTo(Result.refused(WaitingRefusal.PLACE_UNKNOWN));
    }

    @Test
    void nobodyIsCalledForAUnitThatCanNoLongerBeHadAfterTheirWindowAndChoice() {
        Room late = new Room(settings(6_000, 10), 0);
        late.join(1, 3);
        Instant now = late.time.instant();
        late.followStock.stated(LINE, NAME, late.units.release(2, now.plus(Duration.ofMinutes(25))));
        late.followStock.stated(LINE, NAME, late.units.release(1, now.plus(Duration.ofMinutes(27))));

        late.run(late.node(), ofSeconds(1));

        assertThat(late.active()).containsExactly(1L);
    }

    @Test
    void creditFallsWhenAUnitCanNoLongerBeHad() {
        Room late = new Room(settings(6_000, 10), 0);
        late.followStock.stated(
                LINE, NAME, late.units.release(1, late.time.instant().plus(Duration.ofMinutes(2))));
        assertThat(late.credit()).isEqualTo(1);
        late.join(1, 1);

        late.time.pass(Duration.ofMinutes(2));
        late.run(late.node(), ofSeconds(1));

        assertThat(late.credit()).isZero();
        assertThat(late.called()).isZero();
    }
}
