package fr.montour.notification.contact.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code contact.reachable.v1}. */
@Serdeable
record ContactReachableEvent(String personId, Instant since) {}
