package fr.montour.slot.booking.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule alone, then their order. */
class BookingPolicyTest {

    private static final LineId LINE = TestCatalogue.BOBIGNY_RENEWAL;
    private static final LineId OTHER_LINE = new LineId(LINE.site(), TestCatalogue.LICENCE);
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final BookingId HOLD = new BookingId("b_1");
    private static final Reservation WANTED = new Reservation(
            HOLD,
            new SlotId(LINE, START),
            START.plusSeconds(900),
            ZoneId.of("Europe/Paris"),
            new SlotHold(new PersonId("p_1"), new AdmissionId("a_1"), 1, Channel.PUBLIC, NOW.plusSeconds(600)),
            NOW);

    private static BookingAttempt attempt(LineId admitted, boolean released, Instant now) {
        return new BookingAttempt(
                WANTED, admitted, released, START.minus(NOTICE), UnitRange.ALL, Optional.empty(), List.of(), now);
    }

    private static BookingAttempt attempt(AdmissionUse use) {
        return new BookingAttempt(WANTED, LINE, true, START, UnitRange.ALL, Optional.of(use), List.of(), NOW);
    }

    private static ActiveBooking other(ProcedureId procedure, int secondsLater) {
        var start = START.plusSeconds(secondsLater);
        return new ActiveBooking(new BookingId("b_2"), procedure, start, start.plusSeconds(900));
    }

    private static BookingAttempt beside(ActiveBooking other) {
        return new BookingAttempt(WANTED, LINE, true, START, UnitRange.ALL, Optional.empty(), List.of(other), NOW);
    }

    @Nested
    class SlotOfTheAdmittedLineRule {

        @Test
        void slotOfTheLineIsAllowed() {
            assertThat(new SlotOfTheAdmittedLine().refusal(attempt(LINE, true, NOW)))
                    .isEmpty();
        }

        @Test
        void slotOfAnotherLineIsUnknown() {
            assertThat(new SlotOfTheAdmittedLine().refusal(attempt(OTHER_LINE, true, NOW)))
                    .contains(SlotRefusal.SLOT_UNKNOWN);
        }
    }

    @Nested
    class SlotReleasedRule {

        @Test
        void slotInSightIsAllowed() {
            assertThat(new SlotReleased().refusal(attempt(LINE, true, NOW))).isEmpty();
        }

        @Test
        void slotThatNobodyCanSeeIsUnknown() {
            assertThat(new SlotReleased().refusal(attempt(LINE, false, NOW))).contains(SlotRefusal.SLOT_UNKNOWN);
        }
    }

    @Nested
    class SlotStillToBeHadRule {

        @Test
        void slotThatIsToComeIsAllowed() {
            assertThat(new SlotStillToBeHad()
                            .refusal(attempt(LINE, true, START.minus(NOTICE).minusMillis(1))))
                    .isEmpty();
        }

        @Test
        void slotThatBeginsNowIsUnknown() {
            assertThat(new SlotStillToBeHad().refusal(attempt(LINE, true, START.minus(NOTICE))))
                    .contains(SlotRefusal.SLOT_UNKNOWN);
        }
    }

    @Nested
    class AdmissionNotUsedRule {

        @Test
        void turnThatHasNotBegunIsAllowed() {
            assertThat(new AdmissionNotUsed().refusal(attempt(LINE, true, NOW))).isEmpty();
        }

        @Test
        void turnWithAHoldIsAllowed() {
            assertThat(new AdmissionNotUsed().refusal(attempt(new Holding(HOLD, WANTED.slot(), START))))
                    .isEmpty();
        }

        @Test
        void spentTurnIsRefused() {
            assertThat(new AdmissionNotUsed().refusal(attempt(new Spent(HOLD)))).contains(SlotRefusal.ADMISSION_SPENT);
        }

        @Test
        void endedTurnIsRefused() {
            assertThat(new AdmissionNotUsed().refusal(attempt(new Ended(HOLD, HoldOutcome.RELEASED))))
                    .contains(SlotRefusal.ADMISSION_SPENT);
        }

        @Test
        void revokedTurnIsRefusedAsSuch() {
            assertThat(new AdmissionNotUsed().refusal(attempt(new Revoked()))).contains(SlotRefusal.ADMISSION_REVOKED);
            assertThat(new AdmissionNotUsed().refusal(attempt(new Ended(HOLD, HoldOutcome.REVOKED))))
                    .contains(SlotRefusal.ADMISSION_REVOKED);
        }
    }

    @Nested
    class NoOtherActiveBookingRule {

        @Test
        void firstBookingIsAllowed() {
            assertThat(new NoOtherActiveBooking().refusal(attempt(LINE, true, NOW)))
                    .isEmpty();
        }

        @Test
        void secondActiveBookingIsRefused() {
            assertThat(new NoOtherActiveBooking().refusal(beside(other(LINE.procedure(), 7_200))))
                    .contains(SlotRefusal.BOOKING_EXISTS);
            assertThat(new NoOtherActiveBooking().refusal(beside(other(TestCatalogue.LICENCE, 0))))
                    .isEmpty();
        }
    }

    @Nested
    class NoOtherAppointmentThenRule {

        @Test
        void appointmentBeforeOrAfterIsAllowed() {
            assertThat(new NoOtherAppointmentThen().refusal(beside(other(TestCatalogue.LICENCE, 900))))
                    .isEmpty();
            assertThat(new NoOtherAppointmentThen().refusal(beside(other(TestCatalogue.LICENCE, -900))))
                    .isEmpty();
        }

        @Test
        void appointmentAtTheSameTimeIsRefused() {
            for (int seconds : new int[] {-899, 0, 899}) {
                assertThat(new NoOtherAppointmentThen().refusal(beside(other(TestCatalogue.LICENCE, seconds))))
                        .contains(SlotRefusal.BOOKING_OVERLAPS);
            }
        }
    }

    @Nested
    class SlotOfferedToTheAdmissionRule {

        private Optional<SlotRefusal> refusal(UnitRange units) {
            return new SlotOfferedToTheAdmission()
                    .refusal(new BookingAttempt(WANTED, LINE, true, START, units, Optional.empty(), List.of(), NOW));
        }

        @Test
        void unitsForWhichTheAdmissionWasGivenAreAllowed() {
            assertThat(refusal(UnitRange.ALL)).isEmpty();
            assertThat(refusal(new UnitRange(START, null))).isEmpty();
            assertThat(refusal(new UnitRange(null, START.plusSeconds(1)))).isEmpty();
        }

        @Test
        void unitsKeptForOthersAreRefused() {
            assertThat(refusal(new UnitRange(START.plusSeconds(1), null))).contains(SlotRefusal.SLOT_NOT_OFFERED);
            assertThat(refusal(new UnitRange(null, START))).contains(SlotRefusal.SLOT_NOT_OFFERED);
        }
    }

    @Test
    void theFirstRefusalCounts() {
        var attempt = new BookingAttempt(
                WANTED,
                OTHER_LINE,
                true,
                START,
                UnitRange.ALL,
                Optional.of(new Spent(HOLD)),
                List.of(other(LINE.procedure(), 0)),
                NOW);
        assertThat(BookingPolicy.firstRefusal(BookingPolicy.FOR_HOLDING, attempt))
                .contains(SlotRefusal.SLOT_UNKNOWN);
    }

    @Test
    void noRuleNoRefusal() {
        assertThat(BookingPolicy.firstRefusal(List.of(), attempt(OTHER_LINE, false, START)))
                .isEmpty();
    }
}
