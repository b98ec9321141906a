package fr.montour.platform.events;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;

/**
 * How events are consumed and published.
 *
 * @param queueSuffix appended to the names of the service's queues, to keep tests apart
 * @param retryDelays rest before each retry; after the last one the event is parked
 * @param prefetch events taken from the broker and not yet acknowledged
 * @param workers events handled at once; those of one subject one after the other
 * @param deliveryLimit deliveries without an answer (crashes) before an event is parked
 * @param inboxRetention how long a handled event is remembered as a duplicate
 * @param batch documents whose events are published before their confirms are awaited
 * @param wakeCapacity documents known to be waiting; more are left to the sweep
 * @param confirmTimeout wait for the broker's confirm before publishing again
 * @param sweepInterval between two searches for events a crash left
 * @param unroutableGrace how long an event that no queue takes is kept and tried again
 */
@ConfigurationProperties("montour.events")
public record EventsConfiguration(
        @Bindable(defaultValue = "") @NotNull String queueSuffix,
        @Bindable(defaultValue = "1s,10s,60s") @NotEmpty List<Duration> retryDelays,
        @Bindable(defaultValue = "128") @Min(1) int prefetch,
        @Bindable(defaultValue = "16") @Min(1) int workers,
        @Bindable(defaultValue = "20") @Min(1) int deliveryLimit,
        @Bindable(defaultValue = "14d") @NotNull Duration inboxRetention,
        @Bindable(defaultValue = "500") @Min(1) int batch,
        @Bindable(defaultValue = "50000") @Min(1) int wakeCapacity,
        @Bindable(defaultValue = "10s") @NotNull Duration confirmTimeout,
        @Bindable(defaultValue = "30s") @NotNull Duration sweepInterval,
        @Bindable(defaultValue = "1h") @NotNull Duration unroutableGrace) {}
