package fr.montour.platform.events;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Properties {@code montour.events.subscribers.<service>}: another service that hears events of this one. Its queue is made by
 * whoever comes first, so that no event is lost because its consumer has never run.
 *
 * @param service application name of the consumer
 * @param types of events of this service that it hears
 */
@EachProperty("montour.events.subscribers")
public record Subscriber(
        @Parameter String service, @NotEmpty List<String> types) {}
