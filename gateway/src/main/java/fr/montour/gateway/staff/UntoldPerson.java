package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Somebody who is called and whom our letter did not reach.
 *
 * @param reason {@code REFUSED}, {@code NO_ADDRESS} or {@code LATE}
 * @param claimBy until when they may come
 */
@Serdeable
public record UntoldPerson(String personId, long number, String reason, Instant calledAt, Instant claimBy) {}
