package fr.montour.waiting.app;

import fr.montour.waiting.clock.RoomClock;
import fr.montour.waiting.clock.StoreTime;
import fr.montour.waiting.place.Ticker;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's {@link RoomClock} right. */
@Singleton
final class ClockKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ClockKeeper.class);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(1);

    private final RoomClock clock;

    ClockKeeper(RoomClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${montour.loops.clock:1s}")
    void keep() {
        try {
            Duration wrong = clock.ask();
            if (wrong.abs().compareTo(WORTH_SAYING) > 0) {
                LOG.warn("The store's clock was set, or this node slept: times are now {} later than before", wrong);
            }
        } catch (RuntimeException e) {
            LOG.debug("The store does not tell the time; it is reckoned on", e);
        }
    }

    /** The clock of everything in this service, tokens among it. */
    @Factory
    static final class Clocks {

        @Bean
        @Primary
        @Singleton
        RoomClock roomClock(StoreTime store, Ticker ticker) {
            var clock = new RoomClock(store, ticker, InstantSource.system());
            new ClockKeeper(clock).keep();
            return clock;
        }
    }
}
