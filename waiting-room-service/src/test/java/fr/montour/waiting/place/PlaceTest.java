package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.montour.waiting.model.AdmissionId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final PlaceId ID = new PlaceId(LINE, person(1));
    private static final Place.Waiting WAITING = Place.Waiting.first(ID, 1, NOON);
    private static final Place.Called CALLED = WAITING.call(call(1, NOON));

    @Test
    void claimGivesAnAdmissionInWholeSecondsWithTheIdOfTheCall() {
        Admission admission = CALLED.claim(NOON.plusMillis(1_700)).admission();

        assertThat(admission)
                .isEqualTo(new Admission(new AdmissionId("a_1"), NOON.plusSeconds(1), NOON.plusSeconds(901)));
    }

    @Test
    void admissionIsOverWhenAHoldOfTheLastMomentIs() {
        assertThat(CALLED.claim(NOON).admission().over()).isEqualTo(NOON.plus(Duration.ofMinutes(25)));
    }

    @Test
    void claimWindowEndsAtItsLastInstant() {
        assertThat(CALLED.tooLate(CALLED.call().claimBy().minusMillis(1))).isFalse();
        assertThat(CALLED.tooLate(CALLED.call().claimBy())).isTrue();
    }

    @Test
    void firstMissedCallKeepsThePlaceAndItsNumber() {
        assertThat(CALLED.miss(NOON)).isEqualTo(new Place.Waiting(ID, 1, NOON, 1));
    }

    @Test
    void secondMissedCallEndsThePlace() {
        Place.Called again = new Place.Waiting(ID, 1, NOON, 1).call(call(1, NOON));

        assertThat(again.miss(NOON.plusSeconds(9))).isEqualTo(new Place.Expired(ID, 1, NOON, 2, NOON.plusSeconds(9)));
    }

    @Test
    void joiningAgainIsANewPlaceWithoutThePast() {
        Place.Expired expired = new Place.Expired(ID, 1, NOON, 2, NOON.plusSeconds(9));

        assertThat(expired.rejoin(8, NOON.plusSeconds(60))).isEqualTo(Place.Waiting.first(ID, 8, NOON.plusSeconds(60)));
    }

    @Test
    void numbersOfAPlaceOnlyGrow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAITING.leave(NOON).rejoin(1, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> WAITING.renumber(1));
    }
}
