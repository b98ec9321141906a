package fr.montour.slot.testing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts the clock of tests in the place of the real one. */
@Factory
@Requires(property = "montour.test.clock")
final class TestClock {

    @Singleton
    @Replaces(InstantSource.class)
    MutableClock clock() {
        return new MutableClock();
    }
}
