package fr.montour.gateway.applicant.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A slot kept for a person until they confirm or the time is over.
 *
 * @param booked whether it has become an appointment, of the same id
 */
@Serdeable
public record Hold(
        String holdId,
        String slotId,
        String lineId,
        Instant start,
        Instant end,
        String zone,
        Instant expiresAt,
        boolean booked) {}
