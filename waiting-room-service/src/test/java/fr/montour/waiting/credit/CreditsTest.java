package fr.montour.waiting.credit;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static final LineId UNHEARD_OF = new LineId("2A004-naturalisation");

    private final Room room = new Room(settings(6_000, 1), 5);

    private AdmissionId admitFirst() {
        room.join(1, 1);
        room.run(room.node(), ofSeconds(1));
        room.claim.claim(Room.id(1));
        return ((Place.Admitted) room.place(1)).admission().id();
    }

    @Test
    void releaseForALineNobodyMadeIsKeptInADraft() {
        room.credits.released("r1", UNHEARD_OF, NAME, 60);
        room.credits.released("r1", UNHEARD_OF, NAME, 60);

        Line line = room.lines.find(UNHEARD_OF).orElseThrow();
        assertThat(line.state()).isEqualTo(LineState.DRAFT);
        assertThat(line.credit()).isEqualTo(60);
        assertThat(line.name()).isEqualTo(NAME);
    }

    @Test
    void bookingEndsTheAdmissionOnceHoweverOftenItIsTold() {
        admitFirst();

        room.credits.booked("b1", Room.id(1), 1);
        room.credits.booked("b1", Room.id(1), 1);

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.line().credit()).isEqualTo(4);
        assertThat(room.line().active()).isZero();
    }

    @Test
    void bookingToldAgainAfterACrashFreesWhomTheFirstTimeDidNot() {
        admitFirst();
        room.lines.apply(new CreditChange("b1", LINE, -1));

        room.credits.booked("b1", Room.id(1), 1);

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.line().credit()).isEqualTo(4);
        assertThat(room.line().active()).isZero();
    }

    @Test
    void bookingThatHasUsedItsCreditMakesRoomForNobodyUntilItsPersonIsFreed() {
        room.lines.configure(LINE, NAME, settings(6_000, 10));
        admitFirst();
        room.join(2, 8);
        room.run(room.node(), ofSeconds(1));
        assertThat(room.line().active()).isEqualTo(5);

        room.lines.apply(new CreditChange("b1", LINE, -1));
        room.run(room.node(), ofSeconds(1));
        assertThat(room.line().active()).isEqualTo(5);
        room.credits.booked("b1", Room.id(1), 1);
        room.run(room.node(), ofSeconds(1));

        assertThat(room.active()).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void bookingToldAfterThePlaceExpiredStillCounts() {
        admitFirst();
        room.time.pass(Duration.ofMinutes(30));
        room.sweepCalls.sweep(room.line());

        room.credits.booked("b1", Room.id(1), 1);

        assertThat(room.place(1)).isInstanceOf(Place.Served.class);
        assertThat(room.line().credit()).isEqualTo(4);
    }

    @Test
    void bookingWithAnEarlierNumberLeavesTheNewPlaceAlone() {
        admitFirst();
        room.leave.leave(Room.id(1));
        room.join(1, 1);

        room.credits.booked("b1", Room.id(1), 1);

        assertThat(room.place(1)).isInstanceOf(Place.Waiting.class);
        assertThat(room.line().credit()).isEqualTo(4);
    }

    @Test
    void turnThatEndedWithoutABookingMakesRoomAndKeepsTheCredit() {
        AdmissionId admission = admitFirst();

        room.credits.admissionEnded(Room.id(1), admission);
        room.credits.admissionEnded(Room.id(1), admission);

        assertThat(room.place(1)).isInstanceOf(Place.Expired.class);
        assertThat(room.line().active()).isZero();
        assertThat(room.line().credit()).isEqualTo(5);
    }

    @Test
    void newsOfAnotherAdmissionEndsNothing() {
        admitFirst();

        room.credits.admissionEnded(Room.id(1), new AdmissionId("a_older"));

        assertThat(room.place(1)).isInstanceOf(Place.Admitted.class);
    }
}
