package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.model.WaitingRefusal;
import org.junit.jupiter.api.Test;

class ClaimAdmissionTest {

    private final Room room = new Room(settings(6_000, 5), 1);

    private Result<Place.Admitted> claim(int person) {
        return room.claim.claim(Room.id(person));
    }

    private void call() {
        room.run(room.node(), ofSeconds(1));
    }

    @Test
    void withoutAPlaceThereIsNothingToClaim() {
        assertThat(claim(1)).isEqualTo(Result.refused(WaitingRefusal.PLACE_UNKNOWN));
    }

    @Test
    void beforeTheCallItIsTooEarly() {
        room.join(1, 2);
        call();

        assertThat(claim(2)).isEqualTo(Result.refused(WaitingRefusal.NOT_CALLED));
    }

    @Test
    void claimKeepsThePlaceAtTheCounterUntilTheAdmissionIsOver() {
        room.join(1, 1);
        call();

        assertThat(claim(1)).matches(Result::isDone);

        Admission admission = ((Place.Admitted) room.place(1)).admission();
        assertThat(room.activePlaces.all(LINE)).extracting(ActivePlace::until).containsExactly(admission.over());
    }

    @Test
    void claimingAgainLaterIsTheSameAdmission() {
        room.join(1, 1);
        call();
        Result<Place.Admitted> first = claim(1);
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

        assertThat(room.places.changes().getLast())
                .isEqualTo(new PlaceChange.AdmissionRevoked(
                        Room.id(1), admission.id(), PlaceChange.AdmissionRevoked.Reason.LEFT, room.time.instant()));
    }

    @Test
    void whoeverLeavesBeforeTheCallRevokesNothing() {
        room.join(1, 1);

        room.leave.leave(Room.id(1));

        assertThat(room.places.changes()).containsExactly(new PlaceChange.Left(Room.id(1), 1, room.time.instant()));
    }

    @Test
    void afterTheWindowTheCallIsMissedEvenBeforeTheSweep() {
        room.join(1, 1);
        call();
        room.time.pass(ofMinutes(5));

        assertThat(claim(1)).isEqualTo(Result.refused(WaitingRefusal.CALL_MISSED));
    }

    @Test
    void afterTheSweepTheCallIsStillMissed() {
        room.join(1, 1);
        call();
        room.time.pass(ofMinutes(5));
        room.sweepCalls.sweep(room.line());

        assertThat(claim(1)).isEqualTo(Result.refused(WaitingRefusal.CALL_MISSED));
    }

    @Test
    void whoeverLeftOrWasServedHasNothingToClaim() {
        room.join(1, 1);
        call();
        claim(1);
        room.book(1);
        assertThat(claim(1)).isEqualTo(Result.refused(WaitingRefusal.NOT_CALLED));

        room.join(2, 2);
        room.leave.leave(Room.id(2));
        assertThat(claim(2)).isEqualTo(Result.refused(WaitingRefusal.NOT_CALLED));
    }
}
