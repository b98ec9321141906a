package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.List;
import java.util.Optional;

/** One rule that a hold or a confirmation must satisfy. */
@FunctionalInterface
public interface BookingPolicy {

    /** The rules for taking a hold, in the order they are asked. */
    List<BookingPolicy> FOR_HOLDING = List.of(
            new SlotOfTheAdmittedLine(),
            new SlotReleased(),
            new SlotStillToBeHad(),
            new SlotOfferedToTheAdmission(),
            new AdmissionNotUsed(),
            new NoOtherActiveBooking(),
            new NoOtherAppointmentThen());

    /** The rules that are asked once more when the hold becomes a booking; it is good until its end, whatever lapses meanwhile. */
    List<BookingPolicy> FOR_CONFIRMING = List.of(new NoOtherActiveBooking(), new NoOtherAppointmentThen());

    /** Why the attempt is refused; empty when this rule has nothing against it. */
    Optional<SlotRefusal> refusal(BookingAttempt attempt);

    /** The first refusal of several rules. */
    static Optional<SlotRefusal> firstRefusal(List<BookingPolicy> policies, BookingAttempt attempt) {
        return policies.stream()
                .flatMap(policy -> policy.refusal(attempt).stream())
                .findFirst();
    }

    /** A refusal unless the condition holds. */
    static Optional<SlotRefusal> unless(boolean condition, SlotRefusal refusal) {
        return condition ? Optional.empty() : Optional.of(refusal);
    }
}
