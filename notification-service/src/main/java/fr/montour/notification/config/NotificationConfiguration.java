package fr.montour.notification.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;

/**
 * How letters leave.
 *
 * @param smtp {@code smtp://[user:password@]host:port}, or {@code smtps://}
 * @param publicUrl where people reach the pages, for the links in letters
 * @param from sender, in the form {@code Name <address>}
 * @param senders letters being sent at once, each over a connection of its own
 * @param smtpTimeout for connecting, and for every answer of the mail server
 * @param lease after this a delivery whose sender has vanished is tried again
 * @param firstRetry rest after the first failure; doubled after each further one
 * @param longestRetry longest rest between two attempts
 * @param giveUpAfter age at which a delivery that could not be sent has failed
 * @param smtpUtf8 whether the mail server takes addresses with letters beyond ASCII before the at sign (RFC 6531)
 * @param sweep between two searches for deliveries that are due
 */
@ConfigurationProperties("montour.notification")
public record NotificationConfiguration(
        @NotNull URI smtp,
        @NotNull URI publicUrl,
        @NotBlank String from,
        @Bindable(defaultValue = "4") @Min(1) int senders,
        @Bindable(defaultValue = "10s") @NotNull Duration smtpTimeout,
        @Bindable(defaultValue = "2m") @NotNull Duration lease,
        @Bindable(defaultValue = "2s") @NotNull Duration firstRetry,
        @Bindable(defaultValue = "5m") @NotNull Duration longestRetry,
        @Bindable(defaultValue = "48h") @NotNull Duration giveUpAfter,
        @Bindable(defaultValue = "false") boolean smtpUtf8,
        @Bindable(defaultValue = "5s") @NotNull Duration sweep) {}
