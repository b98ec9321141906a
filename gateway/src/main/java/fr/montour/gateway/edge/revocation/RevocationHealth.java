package fr.montour.gateway.edge.revocation;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/**
 * Not ready before the list of revocations was read once. Afterwards ready, even while it cannot be read on: changes are refused then,
 * polls are answered.
 */
@Singleton
@Readiness
final class RevocationHealth implements HealthIndicator {

    private final RevocationWatch watch;

    RevocationHealth(RevocationWatch watch) {
        this.watch = watch;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(
                HealthResult.builder("revocations", watch.isComplete() ? HealthStatus.UP : HealthStatus.DOWN)
                        .build());
    }
}
