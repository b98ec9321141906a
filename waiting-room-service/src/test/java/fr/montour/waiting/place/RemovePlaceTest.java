package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.WaitingRefusal;
import org.junit.jupiter.api.Test;

class RemovePlaceTest {

    private static final Removal DUPLICATE = new Removal(Removal.Reason.DUPLICATE, "Déjà numéro 12.");

    private final Room room = new Room(settings(6_000, 5), 1);
    private final RemovePlace remove = new RemovePlace(room.activePlaces, room.places, room.time, new NoLineMetrics());
    private final FindPlace find = new FindPlace(room.issuedNumbers, room.places);

    private Result<RemovePlace.Taken> remove(int person, long number) {
        return remove.remove(Room.id(person), number, NAME, DUPLICATE);
    }

    private PlaceChange.Removed told() {
        return (PlaceChange.Removed) room.places.changes().getLast();
    }

    @Test
    void whoWaitsIsRemovedAndTold() {
        room.join(1, 2);

        Result<RemovePlace.Taken> outcome = remove(2, 2);

        assertThat(outcome).isEqualTo(Result.done(new RemovePlace.Taken((Place.Removed) room.place(2), true)));
        assertThat(((Place.Removed) room.place(2)).removal()).isEqualTo(DUPLICATE);
        assertThat(told().place()).isEqualTo(room.place(2));
        assertThat(told().admission()).isNull();
    }

    @Test
    void whoWasCalledMakesRoomForTheNextAtOnce() {
        room.join(1, 2);
        room.run(room.node(), ofSeconds(1));

        remove(1, 1);

        assertThat(room.line().active()).isZero();
        assertThat(told().admission()).isEqualTo(new AdmissionId("a_1"));
        room.run(room.node(), ofSeconds(1));
        assertThat(room.place(2)).isInstanceOf(Place.Called.class);
    }

    @Test
    void whoWasAdmittedMakesRoomAndCannotClaimAgain() {
        room.join(1, 1);
        room.run(room.node(), ofSeconds(1));
        room.claim.claim(Room.id(1));

        remove(1, 1);

        assertThat(room.line().active()).isZero();
        assertThat(told().admission()).isEqualTo(new AdmissionId("a_1"));
        assertThat(room.claim.claim(Room.id(1))).isEqualTo(Result.refused(WaitingRefusal.NOT_CALLED));
    }

    @Test
    void removedNumberIsPassedOverByTheLine() {
        room.join(1, 2);

        remove(1, 1);
        room.run(room.node(), ofSeconds(1));

        assertThat(room.active()).containsExactly(2L);
    }

    @Test
    void askingAgainChangesNothingAndTellsNobody() {
        room.join(1, 1);
        remove(1, 1);
        int told = room.places.changes().size();

        Result<RemovePlace.Taken> again =
                remove.remove(Room.id(1), 1, NAME, new Removal(Removal.Reason.OTHER, "Autre raison"));

        assertThat(again).isEqualTo(Result.done(new RemovePlace.Taken((Place.Removed) room.place(1), false)));
        assertThat(((Place.Removed) room.place(1)).removal()).isEqualTo(DUPLICATE);
        assertThat(room.places.changes()).hasSize(told);
    }

    @Test
    void placeThatEndedOtherwiseOrNeverWasIsNotRemoved() {
        room.join(1, 1);
        room.leave.leave(Room.id(1));

        assertThat(remove(1, 1)).isEqualTo(Result.refused(WaitingRefusal.PLACE_ENDED));
        assertThat(remove(1, 7)).isEqualTo(Result.refused(WaitingRefusal.PLACE_NOT_FOUND));
        assertThat(remove(2, 1)).isEqualTo(Result.refused(WaitingRefusal.PLACE_NOT_FOUND));
        assertThat(room.place(1)).isInstanceOf(Place.Left.class);
    }

    @Test
    void removedPersonJoinsAgainAtTheEnd() {
        room.join(1, 2);
        remove(1, 1);

        room.join.join(LINE, person(1));

        assertThat(room.place(1)).isEqualTo(Place.Waiting.first(Room.id(1), 3, room.time.instant()));
    }

    @Test
    void bookingMadeJustBeforeIsAnAppointmentAllTheSame() {
        room.join(1, 1);
        room.run(room.node(), ofSeconds(1));
        AdmissionId admission = room.admit(1);
        remove(1, 1);

        room.followStock.booked(Room.id(1), 1, room.units.book(admission), room.time.instant());

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.credit()).isZero();
    }

    @Test
    void placeIsFoundByItsNumberAndByItsPerson() {
        room.join(1, 2);

        assertThat(find.find(room.line(), "2")).contains(room.place(2));
        assertThat(find.find(room.line(), "p_1")).contains(room.place(1));
        assertThat(find.find(room.line(), "3")).isEmpty();
        assertThat(find.find(room.line(), "p_3")).isEmpty();
        assertThat(find.find(room.line(), " ")).isEmpty();
        assertThat(find.find(room.line(), "a:b")).isEmpty();
    }

    @Test
    void numberOfSomebodyWhoJoinedAgainIsNoPlace() {
        room.join(1, 1);
        room.leave.leave(Room.id(1));
        room.join(1, 1);

        assertThat(find.find(room.line(), "1")).isEmpty();
        assertThat(find.find(room.line(), "2")).contains(room.place(1));
    }

    @Test
    void removalIsExplained() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Removal(Removal.Reason.OTHER, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Removal(Removal.Reason.OTHER, "x".repeat(501)));
    }
}
