package fr.montour.platform.store;

import com.mongodb.client.MongoClient;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/**
 * Not ready while the store cannot be written to, and alive all the same: a restart would not bring the store back. Tells
 * what the driver last saw, without asking anew, so that it answers at once.
 */
@Singleton
@Readiness
@Requires(property = "montour.database")
final class StoreHealth implements HealthIndicator {

    private final MongoClient client;

    StoreHealth(MongoClient client) {
        this.client = client;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        boolean writable = client.getClusterDescription().hasWritableServer();
        return Publishers.just(HealthResult.builder("store", writable ? HealthStatus.UP : HealthStatus.DOWN)
                .build());
    }
}
