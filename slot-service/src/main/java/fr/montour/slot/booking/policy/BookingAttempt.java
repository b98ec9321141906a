package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.LineId;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything the rules may look at when a person wants a slot.
 *
 * @param wanted the unit they want, or hold
 * @param admitted the line their admission is for
 * @param released whether people can see the slot
 * @param use what became of their admission so far
 * @param other another booking of theirs for the same procedure that stands
 */
public record BookingAttempt(
        Reservation wanted,
        LineId admitted,
        boolean released,
        Optional<AdmissionUse> use,
        Optional<BookingId> other,
        Instant now) {}
