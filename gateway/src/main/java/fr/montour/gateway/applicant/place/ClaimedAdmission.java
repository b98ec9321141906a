package fr.montour.gateway.applicant.place;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What a claim gives.
 *
 * @param admissionToken to be shown where slots are chosen
 * @param expiresAt of the admission and of its token
 * @param number of the place
 */
@Serdeable
public record ClaimedAdmission(String admissionToken, Instant expiresAt, long number) {}
