package fr.montour.slot.wiring;

import fr.montour.slot.hold.HealBookings;
import fr.montour.slot.hold.SweepSlots;
import fr.montour.slot.release.ReleaseSlots;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what must happen without anybody asking. A failure waits for the next run. */
@Singleton
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final SweepSlots sweepSlots;
    private final HealBookings healBookings;
    private final ReleaseSlots releaseSlots;
    private final SlotSettings settings;

    Sweeper(SweepSlots sweepSlots, HealBookings healBookings, ReleaseSlots releaseSlots, SlotSettings settings) {
        this.sweepSlots = sweepSlots;
        this.healBookings = healBookings;
        this.releaseSlots = releaseSlots;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = "${montour.slot.sweep-interval:1s}", initialDelay = "${montour.slot.sweep-interval:1s}")
    void sweep() {
        carefully("sweep of slots", sweepSlots::sweep);
    }

    @Scheduled(fixedDelay = "${montour.slot.heal-interval:10s}", initialDelay = "${montour.slot.heal-interval:10s}")
    void heal() {
        carefully("healing of bookings", healBookings::heal);
        carefully("healing of releases", () -> releaseSlots.heal(settings.patience()));
    }

    private static void carefully(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed, it is tried again: {}", name, e.toString(), e);
        }
    }
}
