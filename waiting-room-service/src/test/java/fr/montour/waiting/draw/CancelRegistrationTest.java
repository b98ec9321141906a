package fr.montour.waiting.draw;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.waiting.draw.CancelRegistration.Called;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelRegistrationTest {

    private static final String WHY = "La date de clôture était fausse.";

    private final DrawRoom room = new DrawRoom();
    private final CancelRegistration cancel = new CancelRegistration(room.lines, room.draws, room.time);

    @BeforeEach
    void threePeopleRegister() {
        room.open(null);
        room.join(1, 3);
    }

    private Place place(int n) {
        return room.places.find(DrawRoom.id(n)).orElseThrow();
    }

    private static Refusal refusal(Result<?> result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused<?>) result).refusal();
    }

    private void finish() {
        room.run(room.node(Integer.MAX_VALUE));
    }

    @Test
    void everybodyWhoRegisteredIsToldOnce() {
        assertThat(cancel.cancel(LINE, WHY).isDone()).isTrue();
        assertThat(room.line().state()).isEqualTo(LineState.CANCELLED);

        finish();
        finish();

        assertThat(room.line().state()).isEqualTo(LineState.DRAFT);
        for (int n = 1; n <= 3; n++) {
            assertThat(place(n))
                    .isInstanceOfSatisfying(
                            Place.Removed.class,
                            removed -> assertThat(removed.removal().message()).isEqualTo(WHY));
        }
        assertThat(room.places.changes().stream().filter(PlaceChange.Removed.class::isInstance))
                .hasSize(3);
    }

    @Test
    void nobodyRegistersAnyMore() {
        cancel.cancel(LINE, WHY);

        assertThat(refusal(room.join.join(LINE, person(4)))).isEqualTo(WaitingRefusal.LINE_CLOSED);

        finish();
        assertThat(refusal(room.join.join(LINE, person(4)))).isEqualTo(WaitingRefusal.LINE_CLOSED);
    }

    @Test
    void askedAgainItIsDoneAlreadyAndTheFirstMessageStands() {
        cancel.cancel(LINE, WHY);

        Result<Called> again = cancel.cancel(LINE, "Autre raison");

        assertThat(again).isInstanceOfSatisfying(Done.class, done -> {
            assertThat(((Called) done.value()).now()).isFalse();
            assertThat(((Called) done.value()).draw().message()).isEqualTo(WHY);
        });
        assertThat(room.line().state()).isEqualTo(LineState.CANCELLED);
    }

    @Test
    void anotherRegistrationMayFollowAndDrawsThoseWhoRegisterAnew() {
        cancel.cancel(LINE, WHY);
        finish();
        var closesAt = room.time.instant().plus(Duration.ofHours(2));

        assertThat(room.opening(room.lines, room.draws)
                        .open(LINE, closesAt, null)
                        .isDone())
                .isTrue();
        room.join(2, 5);
        room.time.pass(Duration.ofHours(2));
        finish();

        assertThat(room.line().state()).isEqualTo(LineState.DRAWING);
        assertThat(room.draw()).isInstanceOf(Draw.Rooted.class);
        assertThat(place(1)).isInstanceOf(Place.Removed.class);
        assertThat(place(2)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void registrationsThatAreFixedCannotBeCalledOff() {
        room.time.pass(DrawRoom.WINDOW);
        finish();

        assertThat(refusal(cancel.cancel(LINE, WHY))).isEqualTo(WaitingRefusal.LINE_STATE);

        assertThat(room.line().state()).isEqualTo(LineState.DRAWING);
        assertThat(place(1)).isInstanceOf(Place.Waiting.class);
    }

    @Test
    void lineWithoutARegistrationHasNoneToCallOff() {
        assertThat(refusal(new CancelRegistration(room.lines, new fr.montour.waiting.fakes.InMemoryDraws(), room.time)
                        .cancel(LINE, WHY)))
                .isEqualTo(WaitingRefusal.DRAW_UNKNOWN);
    }

    @Test
    void whereverANodeIsKilledEverybodyIsToldInTheEnd() {
        cancel.cancel(LINE, WHY);
        for (int writes = 0; writes < 6; writes++) {
            try {
                room.run(room.node(writes));
            } catch (DrawRoom.Killed e) {
                assertThat(place(1)).isNotNull();
            }
        }

        finish();

        assertThat(room.line().state()).isEqualTo(LineState.DRAFT);
        for (int n = 1; n <= 3; n++) {
            assertThat(place(n)).isInstanceOf(Place.Removed.class);
        }
    }
}
