package fr.montour.slot.allocation.events;

import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code capacity.returned.v1}. */
@Serdeable
record CapacityReturnedEvent(String lineId, String slotId, int count) {}
