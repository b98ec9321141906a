package fr.montour.waiting.place.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** The admission token: a JWT for the header {@code Montour-Admission}. */
@Serdeable
record ClaimView(String admissionToken, Instant expiresAt, long number) {}
