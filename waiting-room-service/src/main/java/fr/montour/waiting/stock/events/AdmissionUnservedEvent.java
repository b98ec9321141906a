package fr.montour.waiting.stock.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code admission.unserved.v1}. */
@Serdeable
public record AdmissionUnservedEvent(String lineId, String personId, String jti) {}
