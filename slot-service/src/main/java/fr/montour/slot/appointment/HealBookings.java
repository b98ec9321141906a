package fr.montour.slot.appointment;

import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.Batch;
import java.time.Duration;
import java.time.InstantSource;

/** Finishes confirmations and cancellations that a crash left half-way. */
public final class HealBookings {

    private static final int BATCH = 200;

    private final Bookings bookings;
    private final ConfirmHold confirmHold;
    private final CancelBooking cancelBooking;
    private final Duration patience;
    private final InstantSource clock;

    /**
     * Called by the job.
     *
     * @param patience how long a request is given to finish by itself
     */
    public HealBookings(
            Bookings bookings,
            ConfirmHold confirmHold,
            CancelBooking cancelBooking,
            Duration patience,
            InstantSource clock) {
        this.bookings = bookings;
        this.confirmHold = confirmHold;
        this.cancelBooking = cancelBooking;
        this.patience = patience;
        this.clock = clock;
    }

    /** Finishes those that have waited too long; says how many bookings that were. */
    public int heal() {
        var waiting = bookings.unsettled(clock.instant().minus(patience), BATCH);
        Batch.forEach(waiting, this::heal);
        return waiting.size();
    }

    private void heal(Booking booking) {
        switch (booking) {
            case Pending pending -> confirmHold.proceed(pending);
            case Cancelled cancelled -> cancelBooking.settle(cancelled);
            case Held _, Confirmed _, Ended _ -> {}
        }
    }
}
