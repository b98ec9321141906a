package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How the gateway hears of sessions that end before their time.
 *
 * @param refresh how often identity-service is asked what was revoked
 * @param tolerance how long it may be away before changes are refused
 */
@ConfigurationProperties("montour.revocations")
public record RevocationConfiguration(
        @Bindable(defaultValue = "2s") Duration refresh,
        @Bindable(defaultValue = "30s") Duration tolerance) {}
