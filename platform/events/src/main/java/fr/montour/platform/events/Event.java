package fr.montour.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact another service announced.
 *
 * @param id unique, the same in every copy of the event
 * @param type for instance {@code booking.confirmed.v1}; also the routing key
 * @param source name of the announcing service
 * @param subject id of the thing the event is about; events of one subject are handled one after the other
 * @param time when it happened, by the clock of the source
 * @param correlationId of the request that caused it
 */
public record Event<T>(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String correlationId,
        T data) {}
