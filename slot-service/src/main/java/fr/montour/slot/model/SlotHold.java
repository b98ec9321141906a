package fr.montour.slot.model;

import java.time.Instant;

/**
 * A unit kept for a person for a while.
 *
 * @param admission token it was taken with
 * @param number place of the person in the line, carried for the waiting room
 * @param until the hold is worth nothing from this instant on
 */
public record SlotHold(PersonId person, AdmissionId admission, long number, Channel channel, Instant until) {

    /** Whether its time is over. */
    public boolean expired(Instant now) {
        return !now.isBefore(until);
    }

    /** The unit once booked. */
    public BookedUnit bookedUnit() {
        return new BookedUnit(person, channel);
    }
}
