package fr.montour.platform.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The randomness that rules receive; tests replace it. (The {@code InstantSource} is Micronaut's own bean.) */
@Factory
final class RandomConfiguration {

    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }
}
