package fr.montour.waiting.credit.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code capacity.returned.v1}. */
@Serdeable
public record CapacityReturnedEvent(String lineId, long count) {}
