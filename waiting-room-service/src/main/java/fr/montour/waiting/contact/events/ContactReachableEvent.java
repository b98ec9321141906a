package fr.montour.waiting.contact.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What this service reads of {@code contact.reachable.v1}. */
@Serdeable
public record ContactReachableEvent(String personId, Instant since) {}
