package fr.montour.gateway.applicant.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A slot with room. */
@Serdeable
public record Slot(String slotId, Instant start, Instant end, String zone, int free) {}
