package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import org.junit.jupiter.api.Test;

class NumberStatusTest {

    private static final IssuedNumber ISSUED = new IssuedNumber(5, person(1), false);
    private static final IssuedNumber DISCARDED = new IssuedNumber(5, person(1), true);

    private static Place.Waiting waiting(long number) {
        return Place.Waiting.first(new PlaceId(LINE, person(1)), number, NOON);
    }

    @Test
    void numberNobodyHasWrittenDownIsPending() {
        assertThat(NumberStatus.of(5, 5, null, null)).isEqualTo(new NumberStatus.Pending(5, 5, null));
    }

    @Test
    void issuedNumberWithoutAPlaceIsPending() {
        assertThat(NumberStatus.of(5, 5, ISSUED, null)).isEqualTo(new NumberStatus.Pending(5, 5, person(1)));
    }

    @Test
    void numberOfSomebodyWhosePlaceHasAnEarlierNumberIsPending() {
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(3).leave(NOON)))
                .isEqualTo(new NumberStatus.Pending(5, 5, person(1)));
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(3))).isEqualTo(new NumberStatus.Pending(5, 5, person(1)));
    }

    @Test
    void placeWithTheNumberIsReady() {
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(5))).isEqualTo(new NumberStatus.Waiting(5, waiting(5)));
    }

    @Test
    void placeThatStandsInSpiteOfADiscardedNumberWaits() {
        assertThat(NumberStatus.of(5, 5, DISCARDED, waiting(5))).isEqualTo(new NumberStatus.Waiting(5, waiting(5)));
    }

    @Test
    void discardedNumberWithoutAPlaceIsGone() {
        assertThat(NumberStatus.of(5, 5, DISCARDED, null)).isEqualTo(new NumberStatus.Gone(5));
        assertThat(NumberStatus.of(5, 5, new IssuedNumber(5, null, true), null)).isEqualTo(new NumberStatus.Gone(5));
    }

    @Test
    void numberOfSomebodyWhoLeftOrMovedOnIsGone() {
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(5).leave(NOON))).isEqualTo(new NumberStatus.Gone(5));
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(5).call(call(5, NOON))))
                .isEqualTo(new NumberStatus.Gone(5));
        assertThat(NumberStatus.of(5, 5, ISSUED, waiting(9))).isEqualTo(new NumberStatus.Gone(5));
    }

    @Test
    void registrationIsJudgedByItsIssuedNumberAndCalledByTheNumberItDrew() {
        assertThat(NumberStatus.of(88, 5, ISSUED, waiting(5))).isEqualTo(new NumberStatus.Waiting(88, waiting(5)));
        assertThat(NumberStatus.of(88, 5, ISSUED, waiting(99))).isEqualTo(new NumberStatus.Gone(88));
        assertThat(NumberStatus.of(88, 5, ISSUED, null)).isEqualTo(new NumberStatus.Pending(88, 5, person(1)));
    }

    @Test
    void registrationInAShortCallIsPassedAndWaitsAgainWhenThatIsOver() {
        Call shortCall = new Call(
                2,
                person(1),
                new AdmissionId("a_1"),
                1,
                false,
                NOON,
                NOON.plusSeconds(7_200),
                5,
                NOON.plusSeconds(90_000));
        Place.Called called = waiting(5).call(shortCall);
        assertThat(called.number()).isEqualTo(2);
        assertThat(NumberStatus.of(2, 5, ISSUED, called)).isEqualTo(new NumberStatus.Gone(2));

        Place.Waiting again = called.withdraw(NOON);
        assertThat(NumberStatus.of(2, 5, ISSUED, again)).isEqualTo(new NumberStatus.Waiting(2, again));
        assertThat(again.byIssuedNumber()).isTrue();
    }
}
