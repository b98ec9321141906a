package fr.montour.slot.model;

/** A hold, and the booking it becomes: {@code b_…}. */
public record BookingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
