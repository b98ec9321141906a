package fr.montour.waiting.place.job;

import fr.montour.waiting.place.ChangedPlaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets changed places once no cookie of a gateway is old enough to be wrong about them. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class ForgetChangedPlacesJob {

    private final ChangedPlaces changed;
    private final InstantSource clock;
    private final Duration kept;

    ForgetChangedPlacesJob(
            ChangedPlaces changed, InstantSource clock, @Value("${montour.changed-places.kept:PT25H}") Duration kept) {
        this.changed = changed;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void run() {
        changed.forget(clock.instant().minus(kept));
    }
}
