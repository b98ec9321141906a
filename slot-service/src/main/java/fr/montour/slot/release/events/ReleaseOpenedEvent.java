package fr.montour.slot.release.events;

import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code release.opened.v1}. */
@Serdeable
record ReleaseOpenedEvent(
        String releaseId,
        String lineId,
        String siteId,
        String procedureId,
        String lineName,
        int publicCapacity,
        String firstStart,
        String lastEnd) {}
