package fr.montour.identity.person.events;

import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@code person.blocked.v1} and {@code person.unblocked.v1}. */
@Serdeable
public record PersonAccessDecidedEvent(String personId, String reason) {}
