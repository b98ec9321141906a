package fr.montour.waiting.stock.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code booking.confirmed.v1}. */
@Serdeable
public record BookingConfirmedEvent(String lineId, String personId, long number, String jti, long stockRevision) {}
