package fr.montour.waiting.credit.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code release.opened.v1}. */
@Serdeable
public record ReleaseOpenedEvent(String lineId, String lineName, long publicCapacity) {}
