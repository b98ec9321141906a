package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That staff have closed a line.
 *
 * @param message what they tell those who wait, in their language
 */
@Serdeable
public record Closing(Instant at, @Nullable String message) {}
