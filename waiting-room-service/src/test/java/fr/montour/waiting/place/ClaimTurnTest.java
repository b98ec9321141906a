package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Active;
import org.junit.jupiter.api.Test;

class ClaimTurnTest {

    private final Room room = new Room(settings(6_000, 1), 5);

    private ClaimTurn.Outcome claim(int person) {
        return room.claim.claim(Room.id(person));
    }

    private void call() {
        room.run(room.node(), ofSeconds(1));
    }

    @Test
    void withoutAPlaceThereIsNothingToClaim() {
        assertThat(claim(1)).isEqualTo(ClaimTurn.Refusal.NO_PLACE);
    }

    @Test
    void beforeTheCallItIsTooEarly() {
        room.join(1, 2);
        call();

        assertThat(claim(2)).isEqualTo(ClaimTurn.Refusal.NOT_CALLED);
    }

    @Test
    void claimKeepsThePlaceAtTheCounterUntilTheAdmissionIsOver() {
        room.join(1, 1);
        call();

        assertThat(claim(1)).isInstanceOf(ClaimTurn.Claimed.class);

        Admission admission = ((Place.Admitted) room.place(1)).admission();
        assertThat(room.actives.all(LINE)).extracting(Active::until).containsExactly(admission.over());
    }

    @Test
    void claimingAgainLaterIsTheSameAdmission() {
        room.join(1, 1);
        call();
        ClaimTurn.Outcome first = claim(1);
        room.time.pass(ofMinutes(7));

        assertThat(claim(1)).isEqualTo(first);
    }

    @Test
    void whoeverLeavesAfterTheClaimTakesTheAdmissionAlong() {
        room.join(1, 2);
        call();
        claim(1);
        Admission admission = ((Place.Admitted) room.place(1)).admission();

        room.leave.leave(Room.id(1));

        assertThat(room.places.news().getLast())
                .isEqualTo(new PlaceNews.AdmissionRevoked(
                        Room.id(1), admission.id(), PlaceNews.AdmissionRevoked.Reason.LEFT, room.time.instant()));
    }

    @Test
    void whoeverLeavesBeforeTheCallRevokesNothing() {
        room.join(1, 1);

        room.leave.leave(Room.id(1));

        assertThat(room.places.news()).isEmpty();
    }

    @Test
    void afterTheWindowTheCallIsMissedEvenBeforeTheSweeperCame() {
        room.join(1, 1);
        call();
        room.time.pass(ofMinutes(5));

        assertThat(claim(1)).isEqualTo(ClaimTurn.Refusal.CALL_MISSED);
    }

    @Test
    void afterTheSweeperCameTheCallIsStillMissed() {
        room.join(1, 1);
        call();
        room.time.pass(ofMinutes(5));
        room.sweeper.sweep(room.line());

        assertThat(claim(1)).isEqualTo(ClaimTurn.Refusal.CALL_MISSED);
    }

    @Test
    void whoeverLeftOrWasServedHasNothingToClaim() {
        room.join(1, 1);
        call();
        claim(1);
        room.credits.booked("b", Room.id(1), 1);
        assertThat(claim(1)).isEqualTo(ClaimTurn.Refusal.NOT_CALLED);

        room.join(2, 2);
        room.leave.leave(Room.id(2));
        assertThat(claim(2)).isEqualTo(ClaimTurn.Refusal.NOT_CALLED);
    }
}
