package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Closing;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.UnitRange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of places promises. */
public abstract class PlacesContract {

    private static final PlaceId ONE = new PlaceId(LINE, person(1));
    private static final Place.Waiting WAITING = Place.Waiting.first(ONE, 1, NOON);
    private static final Place.Waiting KEPT =
            new Place.Waiting(ONE, 1, NOON, new Chances(1, 1, 0, 0), NOON.plusSeconds(600));

    private Places places;

    /** An empty store. */
    protected abstract Places empty();

    @BeforeEach
    void emptyStore() {
        places = empty();
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        Place.Called called = WAITING.call(call(1, NOON));
        Place.Admitted admitted = called.claim(NOON.plusSeconds(3));
        places.insert(WAITING);
        assertThat(places.find(ONE)).contains(WAITING);

        moves(WAITING, called);
        moves(called, admitted);
        moves(admitted, admitted.show());
        moves(admitted.show(), admitted.show().extend());
        Place.Waiting kept = (Place.Waiting) admitted.miss(NOON.plusSeconds(60), NOON.plusSeconds(99));
        moves(admitted.show().extend(), kept);
        moves(kept, kept.serve(NOON.plusSeconds(61)));
        Place.Waiting again = kept.serve(NOON.plusSeconds(61)).rejoin(9, NOON.plusSeconds(70));
        moves(kept.serve(NOON.plusSeconds(61)), again);
        moves(again, again.leave(NOON.plusSeconds(80)));
        Place.Waiting third = again.leave(NOON.plusSeconds(80)).rejoin(12, NOON.plusSeconds(90));
        moves(again.leave(NOON.plusSeconds(80)), third);
        moves(third, third.remove(new Removal(Removal.Reason.MISUSE, "« Vendue »"), NOON.plusSeconds(95)));
    }

    private void moves(Place from, Place to) {
        assertThat(places.move(from, to, null)).isTrue();
        assertThat(places.find(ONE)).contains(to);
    }

    @Test
    void whatIsKnownOfAnUntoldCallIsReadAsItWasWritten() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);

        Place.Called untold = called.cannotTell(Untold.NO_ADDRESS, NOON.plusSeconds(6_000));
        moves(called, untold);
        Place.Waiting spared = untold.spare(NOON.plusSeconds(7_000));
        moves(untold, spared);
        moves(spared, spared.see());
        var second = new Call(1, person(1), new AdmissionId("a_x"), 2, NOON, NOON.plus(Duration.ofMinutes(5)));
        assertThat(places.call(LINE, NAME, List.of(second))).isEqualTo(1);
        assertThat(places.find(ONE)).contains(spared.see().call(second));
    }

    @Test
    void missIsGivenBackOnceAndExpiredPlacesComeBack() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        Place.Waiting missed = (Place.Waiting) called.miss(NOON.plusSeconds(300), NOON.plusSeconds(600));
        moves(called, missed);

        moves(missed, missed.forgive());
        assertThat(places.move(missed, missed.leave(NOON), null))
                .as("as it was before")
                .isFalse();
        Place.Called last = missed.forgive().call(call(1, NOON));
        moves(missed.forgive(), last);
        var expired = (Place.Expired) KEPT.call(call(1, NOON)).miss(NOON, NOON);
        moves(last, expired);
        moves(expired, expired.forgive(NOON.plusSeconds(900)));
    }

    @Test
    void missIsNotWrittenOverWhatIsKnownMeanwhile() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        moves(called, called.cannotTell(Untold.REFUSED, called.call().claimBy()));

        assertThat(places.move(called, called.miss(NOON, NOON), null)).isFalse();
    }

    @Test
    void ofFirstPlacesStoredTogetherThoseStandThatAreFirst() {
        places.insert(WAITING);
        var two = Place.Waiting.first(new PlaceId(LINE, person(2)), 3, NOON);

        assertThat(places.insertAll(List.of(Place.Waiting.first(ONE, 2, NOON), two)))
                .containsExactly(two.id());
        assertThat(places.insertAll(List.of())).isEmpty();

        assertThat(places.find(ONE)).contains(WAITING);
        assertThat(places.find(two.id())).contains(two);
    }

    @Test
    void ofThoseAdmittedTogetherTheOnesWhoHaveLeftAreLeftOut() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        var twoWaits = Place.Waiting.first(new PlaceId(LINE, person(2)), 2, NOON);
        Place.Called twoCalled = twoWaits.call(call(2, NOON));
        places.insert(twoWaits);
        places.move(twoWaits, twoWaits.leave(NOON), null);
        Place.Admitted admitted = called.claim(NOON);

        assertThat(places.admitAll(Map.of(called, admitted, twoCalled, twoCalled.claim(NOON))))
                .containsExactly(ONE);
        assertThat(places.admitAll(Map.of())).isEmpty();

        assertThat(places.find(ONE)).contains(admitted);
        assertThat(places.find(twoWaits.id())).containsInstanceOf(Place.Left.class);
    }

    @Test
    void helperStandsInTheAdmission() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);

        moves(WAITING, called);
        moves(called, called.claim(NOON, new PersonId("p_helper"), UnitRange.ALL));
    }

    @Test
    void personIsRemindedOnceForANumber() {
        places.insert(WAITING);
        var near = new PlaceChange.CallNear(WAITING, NAME, 1, 0, NOON);

        assertThat(places.remind(List.of(near))).isEqualTo(1);
        assertThat(places.remind(List.of(near))).isZero();
        assertThat(places.find(ONE)).contains(WAITING);
        moves(WAITING, WAITING.leave(NOON));
        assertThat(places.remind(List.of(near))).isZero();
        Place.Waiting again = WAITING.leave(NOON).rejoin(7, NOON);
        moves(WAITING.leave(NOON), again);
        assertThat(places.remind(List.of(new PlaceChange.CallNear(again, NAME, 7, 0, NOON))))
                .isEqualTo(1);
    }

    @Test
    void personIsToldOfAClosingOnceWhereverTheyAreAndOnlyWhileThePlaceIsTheirs() {
        var closing = new Closing(NOON, null, 0);
        var closed = new PlaceChange.LineClosed(NAME, WAITING, 1, closing);
        assertThat(places.tellClosed(List.of())).isZero();
        assertThat(places.tellClosed(List.of(closed))).isZero();
        places.insert(WAITING);
        moves(WAITING, WAITING.call(call(1, NOON)));

        assertThat(places.tellClosed(List.of(closed))).isEqualTo(1);
        assertThat(places.tellClosed(List.of(closed))).isZero();
        var next = new PlaceChange.LineClosed(NAME, WAITING, 1, new Closing(NOON.plusSeconds(60), null, 0));
        assertThat(places.tellClosed(List.of(next))).isEqualTo(1);

        Place.Left left = WAITING.call(call(1, NOON)).leave(NOON.plusSeconds(70));
        moves(WAITING.call(call(1, NOON)), left);
        var later = new PlaceChange.LineClosed(NAME, WAITING, 1, new Closing(NOON.plusSeconds(90), null, 0));
        assertThat(places.tellClosed(List.of(later))).isZero();
        moves(left, left.rejoin(9, NOON.plusSeconds(80)));
        assertThat(places.tellClosed(List.of(later))).as("another place").isZero();
    }

    @Test
    void personHasOnePlace() {
        places.insert(WAITING);

        assertThat(places.insert(Place.Waiting.first(ONE, 2, NOON))).isFalse();

        assertThat(places.find(ONE)).contains(WAITING);
    }

    @Test
    void moveNeedsTheSameNumberStateAndCalls() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);

        assertThat(places.move(called, called.claim(NOON), null)).isFalse();
        assertThat(places.move(Place.Waiting.first(ONE, 2, NOON), called, null)).isFalse();
        assertThat(places.move(KEPT, called, null)).isFalse();

        assertThat(places.find(ONE)).contains(WAITING);
    }

    @Test
    void admissionIsExtendedOnceHoweverManyAsk() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        Place.Admitted admitted = called.claim(NOON);
        moves(called, admitted);

        assertThat(places.move(admitted, admitted.extend(), null)).isTrue();
        assertThat(places.move(admitted, admitted.extend(), null)).isFalse();
    }

    @Test
    void longerAdmissionDoesNotForgetThatSomethingWasShown() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        Place.Admitted admitted = called.claim(NOON);
        moves(called, admitted);
        moves(admitted, admitted.show());

        assertThat(places.move(admitted, admitted.extend(), null)).isFalse();
        moves(admitted.show(), admitted.show().extend());
        assertThat(places.find(ONE)).contains(admitted.extend().show());
    }

    @Test
    void shortCallIsReadAsItWasWrittenAndLeavesThePlaceAsItWas() {
        Call shortCall = new Call(
                9,
                person(1),
                new AdmissionId("a_s"),
                1,
                false,
                NOON,
                NOON.plusSeconds(7_200),
                1,
                NOON.plusSeconds(90_000));
        places.insert(WAITING);

        assertThat(places.call(LINE, NAME, List.of(shortCall))).isEqualTo(1);
        Place.Called called = WAITING.call(shortCall);
        assertThat(places.find(ONE)).contains(called);
        assertThat(called.number()).isEqualTo(9);
        Place.Admitted admitted = called.claim(NOON);
        moves(called, admitted);
        assertThat(admitted.admission().units()).isEqualTo(UnitRange.until(NOON.plusSeconds(90_000)));
        Place.Waiting after = admitted.defer(NOON);
        moves(admitted, after);

        assertThat(after)
                .isEqualTo(new Place.Waiting(
                        ONE, 1, NOON, new Chances(1, 0, 0, 0, 0, new ShortNotice(false, 1, 0)), null));
        moves(after, after.call(second(2)));
    }

    private static Call second(int round) {
        return new Call(1, person(1), new AdmissionId("a_x"), round, NOON, NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void whatAPersonSaysOfShortNoticeStandsWhateverHappensMeanwhile() {
        places.insert(WAITING);
        places.remind(List.of(new PlaceChange.CallNear(WAITING, NAME, 1, 0, NOON)));
        assertThat(places.atShortNotice(WAITING, true)).isTrue();
        assertThat(places.atShortNotice(WAITING.call(call(1, NOON)), false)).isFalse();
        assertThat(able()).isTrue();
        assertThat(places.remind(List.of(new PlaceChange.CallNear(WAITING, NAME, 1, 0, NOON))))
                .as("told before")
                .isZero();

        Place.Called called = WAITING.call(call(1, NOON));
        places.move(WAITING, called, null);
        assertThat(able()).as("read before it was said").isTrue();
        assertThat(places.atShortNotice(called, false)).isTrue();
        places.move(called, called.withdraw(NOON), null);
        assertThat(able()).isFalse();

        places.atShortNotice(called.withdraw(NOON), true);
        Place.Left left = called.withdraw(NOON).leave(NOON);
        places.move(called.withdraw(NOON), left, null);
        places.move(left, left.rejoin(7, NOON), null);
        assertThat(places.find(ONE)).contains(Place.Waiting.first(ONE, 7, NOON));
    }

    @Test
    void placeThatComesBackKeepsWhatWasSaidOfShortNotice() {
        places.insert(WAITING);
        places.atShortNotice(WAITING, true);
        Place.Called first = WAITING.call(call(1, NOON));
        Place.Waiting kept = (Place.Waiting) first.miss(NOON, NOON);
        Place.Called last = kept.call(second(2));
        Place.Expired expired = (Place.Expired) last.miss(NOON, NOON);
        places.move(WAITING, first, null);
        places.move(first, kept, null);
        places.move(kept, last, null);
        places.move(last, expired, null);
        Place.Expired stored = (Place.Expired) places.find(ONE).orElseThrow();

        assertThat(places.move(stored, stored.forgive(NOON), null)).isTrue();

        assertThat(places.find(ONE)).contains(stored.forgive(NOON));
        assertThat(able()).isTrue();
    }

    private boolean able() {
        return places.find(ONE).orElseThrow().chances().shortNotice().able();
    }

    @Test
    void farUnitsOfAnAdmissionAreReadAsTheyWereWritten() {
        Place.Called called = WAITING.call(call(1, NOON));
        places.insert(WAITING);
        moves(WAITING, called);
        moves(called, called.claim(NOON, null, UnitRange.from(NOON.plusSeconds(3_600))));
    }

    @Test
    void onlyOneOfManyMovesFromTheSameStateHappens() {
        places.insert(WAITING);

        long moved = IntStream.range(0, 16)
                .parallel()
                .filter(i -> places.move(WAITING, WAITING.leave(NOON.plusSeconds(i)), null))
                .count();

        assertThat(moved).isEqualTo(1);
    }

    @Test
    void callReachesThoseWhoStillWaitAndNobodyElse() {
        Place.Waiting two = Place.Waiting.first(new PlaceId(LINE, person(2)), 2, NOON);
        Place.Waiting three = Place.Waiting.first(new PlaceId(LINE, person(3)), 3, NOON);
        List.of(WAITING, two, three).forEach(places::insert);
        places.move(two, two.leave(NOON), null);

        int called = places.call(LINE, NAME, List.of(call(1, NOON), call(2, NOON), call(3, NOON), call(4, NOON)));

        assertThat(called).isEqualTo(2);
        assertThat(places.findAll(List.of(ONE, two.id(), three.id(), new PlaceId(LINE, person(4)))))
                .hasSize(3)
                .containsEntry(ONE, WAITING.call(call(1, NOON)))
                .containsEntry(two.id(), two.leave(NOON))
                .containsEntry(three.id(), three.call(call(3, NOON)));
    }

    @Test
    void callWrittenTwiceIsNoSecondCall() {
        places.insert(WAITING);
        places.call(LINE, NAME, List.of(call(1, NOON)));

        assertThat(places.call(LINE, NAME, List.of(call(1, NOON)))).isZero();
        Place.AfterMiss missed = WAITING.call(call(1, NOON)).miss(NOON.plusSeconds(300), NOON.plusSeconds(600));
        places.move(WAITING.call(call(1, NOON)), missed, new PlaceChange.CallMissed(NAME, missed));
        assertThat(places.call(LINE, NAME, List.of(call(1, NOON)))).isZero();

        assertThat(places.find(ONE)).contains(missed);
    }

    @Test
    void secondCallReachesThoseWhoMissedOne() {
        places.insert(WAITING);
        places.move(WAITING, KEPT, null);
        var second = new Call(1, person(1), new AdmissionId("a_x"), 2, NOON, NOON.plus(Duration.ofMinutes(5)));

        assertThat(places.call(LINE, NAME, List.of(second))).isEqualTo(1);

        assertThat(places.find(ONE)).contains(KEPT.call(second));
    }
}
