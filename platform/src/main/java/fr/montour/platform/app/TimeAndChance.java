package fr.montour.platform.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The clock and the randomness that rules receive; tests replace both. */
@Factory
final class TimeAndChance {

    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }
}
