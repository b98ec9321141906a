package fr.montour.identity.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Health with a tolerance: up from the first good answer, down once the last good answer is older than the tolerance.
 */
final class SteadyHealth {

    private final Duration tolerance;
    private final InstantSource clock;
    private volatile @Nullable Instant lastGood;

    SteadyHealth(Duration tolerance, InstantSource clock) {
        this.tolerance = tolerance;
        this.clock = clock;
    }

    void answered() {
        lastGood = clock.instant();
    }

    boolean isUp() {
        Instant seen = lastGood;
        return seen != null && !clock.instant().isAfter(seen.plus(tolerance));
    }
}
