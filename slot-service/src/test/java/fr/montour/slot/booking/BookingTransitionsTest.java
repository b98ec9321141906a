package fr.montour.slot.booking;

import static fr.montour.platform.testing.Transitions.move;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.Transitions;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class BookingTransitionsTest {

    private static final Transitions MOVES = Transitions.of(
            Booking.class,
            move(Held.class, "submit", Pending.class, "the person confirms with an identity statement"),
            move(Held.class, "end", Ended.class, "the hold's time is over, the person gives it back, or moves on"),
            move(
                    Pending.class,
                    "confirm",
                    Confirmed.class,
                    "the slot has booked the unit; `booking.confirmed.v1` leaves"),
            move(Pending.class, "end", Ended.class, "the confirmation came too late for the hold"),
            move(
                    Confirmed.class,
                    "cancel",
                    Cancelled.class,
                    "the person cancels before the start; `booking.cancelled.v1` leaves"));

    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(5);
    private static final BookingReference REFERENCE = new BookingReference("K7QM-3XZ9");
    private static final Holder CLAIRE = TestDomain.CLAIRE;
    private static final Reservation RESERVATION = new Reservation(
            new BookingId("b_1"),
            new SlotId(TestCatalogue.BOBIGNY_RENEWAL, START),
            START.plusSeconds(900),
            ZoneId.of("Europe/Paris"),
            new SlotHold(new PersonId("p_1"), new AdmissionId("a_1"), 1, Channel.PUBLIC, NOW.plusSeconds(600)),
            NOW);

    @Test
    void tableAndCodeAgree() {
        MOVES.assertSameAsCode();
    }

    @Test
    void pageAndTableAgree() throws IOException {
        MOVES.assertSameAsPage("`Cancelled` and `Ended` are final.");
    }

    /** What each move makes of a booking. */
    @Nested
    class Outcomes {

        private final Held held = new Held(RESERVATION);
        private final Pending pending = held.submit(CLAIRE, REFERENCE, NOW);
        private final Confirmed confirmed = pending.confirm(7, LATER);

        @Test
        void submitFreezesIdentityAndReference() {
            assertThat(held.submit(CLAIRE, REFERENCE, NOW)).isEqualTo(new Pending(RESERVATION, CLAIRE, REFERENCE, NOW));
        }

        @Test
        void endOfAHoldSaysHowAndWhen() {
            assertThat(held.end(HoldOutcome.EXPIRED, LATER))
                    .isEqualTo(new Ended(RESERVATION, HoldOutcome.EXPIRED, LATER));
        }

        @Test
        void confirmKeepsWhatWasFrozen() {
            assertThat(pending.confirm(7, LATER)).isEqualTo(new Confirmed(RESERVATION, CLAIRE, REFERENCE, 7, LATER));
        }

        @Test
        void endOfALateConfirmationKeepsNoIdentity() {
            assertThat(pending.end(HoldOutcome.REVOKED, LATER))
                    .isEqualTo(new Ended(RESERVATION, HoldOutcome.REVOKED, LATER));
        }

        @Test
        void cancelKeepsWhatWasConfirmedAndSaysWhenTheUnitReturns() {
            var cancelledAt = LATER.plusSeconds(60);
            var returnAt = LATER.plusSeconds(3600);
            assertThat(confirmed.cancel(cancelledAt, returnAt))
                    .isEqualTo(new Cancelled(RESERVATION, CLAIRE, REFERENCE, LATER, cancelledAt, returnAt));
        }
    }
}
