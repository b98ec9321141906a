package fr.montour.slot.booking;

import fr.montour.slot.model.LineId;

/** Counts over the stored bookings, for the demonstration; they read every booking of a line. */
public interface BookingCounts {

    /** People who have more than one confirmed booking of the line: none, if the rules hold. */
    int peopleWithTwoBookings(LineId line);
}
