package fr.montour.identity.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * Properties {@code montour.contact}: addresses that people enter.
 *
 * @param smtpUtf8 whether our mail server writes to addresses with letters beyond ASCII before the at sign (RFC 6531)
 * @param linksPerAddress links that one mailbox gets in an hour, whoever asks
 * @param linksPerPerson links that one person may ask for in an hour
 * @param linkLifetime how long a link can be opened
 */
@ConfigurationProperties("montour.contact")
public record ContactConfiguration(
        @Bindable(defaultValue = "false") boolean smtpUtf8,
        @Bindable(defaultValue = "3") @Min(1) int linksPerAddress,
        @Bindable(defaultValue = "5") @Min(1) int linksPerPerson,
        @Bindable(defaultValue = "24h") @NotNull Duration linkLifetime) {}
