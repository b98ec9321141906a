package fr.montour.slot.appointment.job;

import fr.montour.slot.appointment.HealBookings;
import fr.montour.slot.job.JobRun;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Finishes confirmations and cancellations that a crash left half-way, every {@code montour.slot.heal-interval}. */
@Singleton
class HealBookingsJob {

    private final HealBookings healBookings;

    HealBookingsJob(HealBookings healBookings) {
        this.healBookings = healBookings;
    }

    @Scheduled(fixedDelay = "${montour.slot.heal-interval:10s}", initialDelay = "${montour.slot.heal-interval:10s}")
    void heal() {
        JobRun.of("healing of bookings", healBookings::heal);
    }
}
