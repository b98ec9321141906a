package fr.montour.waiting.release.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code release.opened.v1}. */
@Serdeable
public record ReleaseOpenedEvent(String releaseId, String lineId, int publicCapacity) {}
