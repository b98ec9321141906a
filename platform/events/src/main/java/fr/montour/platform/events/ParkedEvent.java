package fr.montour.platform.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for somebody to mend the cause. Its data is left out: it may be personal.
 *
 * @param eventId to replay it by
 * @param type unknown when the message cannot be read
 * @param attempts how many times its handler failed
 * @param reason of the last failure
 */
@Serdeable
public record ParkedEvent(
        String eventId, @Nullable String type, @Nullable String subject, int attempts, String reason) {}
