package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/**
 * Whom the door knows, and how much fits through it; see docs/door.md.
 *
 * @param trustedProxies ranges of addresses whose header is believed, separated by commas
 * @param forwardedHeader the one header that these proxies write
 * @param exemptNetworks ranges of addresses that are counted but never refused nor challenged
 * @param remembered how many networks, sessions and people are counted, each for each kind of action
 * @param inFlight calls that may wait for one service at a time
 * @param patience how long a call waits for one of these to end before it is refused
 * @param busyFor how long anonymous visitors are challenged after three quarters of {@code inFlight} were in use
 */
@ConfigurationProperties("montour.door")
public record DoorConfiguration(
        @Bindable(defaultValue = "") String trustedProxies,

        @Bindable(defaultValue = "X-Forwarded-For") @Pattern(regexp = "X-Forwarded-For|Forwarded") String forwardedHeader,

        @Bindable(defaultValue = "") String exemptNetworks,
        @Bindable(defaultValue = "50000") @Min(1) int remembered,
        @Bindable(defaultValue = "512") @Min(1) int inFlight,
        @Bindable(defaultValue = "250ms") Duration patience,
        @Bindable(defaultValue = "30s") Duration busyFor) {}
