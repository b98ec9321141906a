package fr.montour.identity.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * Properties {@code montour.sessions}.
 *
 * @param longest how long a session of the gateway may last at most; revocations are kept as long
 */
@ConfigurationProperties("montour.sessions")
public record SessionConfiguration(
        @Bindable(defaultValue = "PT8H") @NotNull Duration longest) {}
