package fr.montour.platform.events;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.rabbitmq.health.RabbitMQHealthIndicator;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/**
 * Shown in readiness, and never a reason to take the service out: with the broker away it still answers people, events
 * wait in the outbox.
 */
@Singleton
@Readiness
@Replaces(RabbitMQHealthIndicator.class)
final class BrokerHealth implements HealthIndicator {

    private static final int BETWEEN_UP_AND_UNKNOWN = 100;
    private static final HealthStatus DEGRADED =
            new HealthStatus("DEGRADED", "The broker cannot be reached, events wait", true, BETWEEN_UP_AND_UNKNOWN);

    private final Broker broker;

    BrokerHealth(Broker broker) {
        this.broker = broker;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("rabbitmq", broker.reachable() ? HealthStatus.UP : DEGRADED)
                .build());
    }
}
