package fr.montour.waiting.credit.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code hold.ended.v1}. */
@Serdeable
public record HoldEndedEvent(String lineId, String personId, String jti) {}
