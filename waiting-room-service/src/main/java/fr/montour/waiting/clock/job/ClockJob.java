package fr.montour.waiting.clock.job;

import fr.montour.waiting.clock.RoomClock;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Corrects this node's {@link RoomClock} by the time of the store. Runs with other jobs off too: requests need the time. */
@Singleton
final class ClockJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClockJob.class);
    private static final Duration WORTH_LOGGING = Duration.ofSeconds(1);

    private final RoomClock clock;

    ClockJob(RoomClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${montour.loops.clock:1s}")
    void run() {
        try {
            Duration wrong = clock.ask();
            if (wrong.abs().compareTo(WORTH_LOGGING) > 0) {
                LOG.warn("The store's clock was set, or this node slept: times are now {} later than before", wrong);
            }
        } catch (RuntimeException e) {
            LOG.debug("The store does not tell the time; it is reckoned on", e);
        }
    }
}
