package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.waiting.model.AdmissionId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final PlaceId ID = new PlaceId(LINE, person(1));
    private static final Place.Waiting WAITING = Place.Waiting.first(ID, 1, NOON);
    private static final Place.Called CALLED = WAITING.call(call(1, NOON));
    private static final Instant LATER = NOON.plusSeconds(900);
    private static final Unanswered FIRST = new Unanswered(new AdmissionId("a_1"), NOON, true);
    private static final Place.Waiting MISSED = new Place.Waiting(ID, 1, NOON, new Chances(1, 1, 0, 0), LATER, FIRST);

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
    void firstMissedCallKeepsThePlaceAndItsNumber() {
        assertThat(CALLED.miss(NOON, LATER)).isEqualTo(MISSED);
    }

    @Test
    void secondMissedCallEndsThePlace() {
        Place.Called again = MISSED.call(call(1, NOON));

        assertThat(again.miss(NOON.plusSeconds(9), LATER))
                .isEqualTo(new Place.Expired(ID, 1, NOON, new Chances(2, 2, 0, 0), NOON.plusSeconds(9), FIRST));
    }

    @Test
    void missedChoiceKeepsThePlaceOnceBesideAMissedCall() {
        Place.Waiting kept =
                (Place.Waiting) MISSED.call(call(1, NOON)).claim(NOON).show().miss(NOON, LATER);
        assertThat(kept).isEqualTo(new Place.Waiting(ID, 1, NOON, new Chances(2, 1, 1, 0), LATER));
        assertThat(kept.call(call(1, NOON)).claim(NOON).show().miss(NOON, LATER))
                .isEqualTo(new Place.Expired(ID, 1, NOON, new Chances(3, 1, 2, 0), NOON, null));
    }

    @Test
    void whoeverWasShownNothingMissesNoChoiceWhileTheyMayDefer() {
        assertThat(CALLED.claim(NOON).miss(NOON, LATER))
                .isEqualTo(new Place.Waiting(ID, 1, NOON, new Chances(1, 0, 0, 1), LATER));
    }

    @Test
    void whatWasTakenBackOrCouldNotBeServedUsesNoChance() {
        var kept = new Place.Waiting(ID, 1, NOON, new Chances(1, 0, 0, 0), LATER);
        assertThat(CALLED.withdraw(LATER)).isEqualTo(kept);
        assertThat(CALLED.claim(NOON).unserve(LATER)).isEqualTo(kept);
    }

    @Test
    void callOfWhichTheyCouldNotBeToldUsesNoChanceAndWaitsForThem() {
        var untold = new Unanswered(FIRST.call(), NOON, false);
        var spared = new Place.Waiting(ID, 1, NOON, new Chances(1, 0, 0, 0, 1, ShortNotice.NONE), LATER, untold);

        assertThat(CALLED.spare(LATER)).isEqualTo(spared);
        assertThat(MISSED.forgive()).isEqualTo(spared);
        assertThat(spared.untilSeen()).isTrue();
        assertThat(spared.see().untilSeen()).isFalse();
        assertThatIllegalStateException().isThrownBy(spared::forgive);
    }

    @Test
    void notNowIsCountedAndUsesNoChance() {
        var kept = new Place.Waiting(ID, 1, NOON, new Chances(1, 0, 0, 1), LATER);
        assertThat(CALLED.defer(LATER)).isEqualTo(kept);
        assertThat(CALLED.claim(NOON).defer(LATER)).isEqualTo(kept);
        assertThat(new Chances(3, 0, 0, 2).mayDefer()).isTrue();
        assertThat(new Chances(4, 0, 0, 3).mayDefer()).isFalse();
    }

    @Test
    void admissionIsExtendedByFiveMinutesOnce() {
        Admission once = CALLED.claim(NOON).extend().admission();
        assertThat(once).isEqualTo(new Admission(new AdmissionId("a_1"), NOON, NOON.plus(Duration.ofMinutes(20))));
        assertThat(CALLED.claim(NOON).admission().mayBeExtended()).isTrue();
        assertThat(once.mayBeExtended()).isFalse();
    }

    @Test
    void joiningAgainIsANewPlaceWithoutThePast() {
        Place.Expired expired = new Place.Expired(ID, 1, NOON, new Chances(2, 2, 0, 0), NOON.plusSeconds(9), FIRST);

        assertThat(expired.rejoin(8, NOON.plusSeconds(60))).isEqualTo(Place.Waiting.first(ID, 8, NOON.plusSeconds(60)));
    }

    @Test
    void numbersOfAPlaceOnlyGrow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAITING.leave(NOON).rejoin(1, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> WAITING.renumber(1));
    }
}
