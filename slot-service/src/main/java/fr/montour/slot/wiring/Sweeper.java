package fr.montour.slot.wiring;

import fr.montour.platform.web.Correlation;
import fr.montour.slot.hold.HealBookings;
import fr.montour.slot.hold.SweepSlots;
import fr.montour.slot.release.ReleaseSlots;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs what must happen without anybody asking, each run under a correlation id of its own. A failure waits for the next run. */
@Singleton
public class Sweeper {

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

    /** Ends expired holds and returns rested units. */
    @Scheduled(fixedDelay = "${montour.slot.sweep-interval:1s}", initialDelay = "${montour.slot.sweep-interval:1s}")
    public void sweep() {
        carefully("sweep of slots", sweepSlots::sweep);
    }

    /** Finishes confirmations, cancellations and releases that a crash left half-way. */
    @Scheduled(fixedDelay = "${montour.slot.heal-interval:10s}", initialDelay = "${montour.slot.heal-interval:10s}")
    public void heal() {
        carefully("healing of bookings", healBookings::heal);
        carefully("healing of releases", () -> releaseSlots.heal(settings.patience()));
    }

    private static void carefully(String name, Runnable work) {
        try (var _ = MDC.putCloseable(Correlation.MDC_KEY, "sweep-" + UUID.randomUUID())) {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed, it is tried again: {}", name, e.toString(), e);
        }
    }
}
