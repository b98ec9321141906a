package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;

/**
 * What an operator can set; see README.md.
 *
 * @param publicUrl where browsers find the gateway; redirects after login and the check of the Origin header rest on it
 * @param cookieKeys {@code kid:base64url(32 bytes)[,older…]}, the first one seals
 * @param sessionLifetime after that a person logs in again
 * @param loginLifetime time to finish a login that was begun
 * @param placeCookieLifetime how long a browser can poll a place without the waiting-room being asked; at most as long as that keeps
 *     changed places
 * @param openedCookies how many opened cookies are remembered
 * @param boardRefresh how often the board of all lines is fetched
 * @param openStreams most streams of events held at once; whoever comes later polls
 * @param callTimeout longest wait for an answer of a service
 */
@ConfigurationProperties("montour.gateway")
public record GatewayConfiguration(
        URI publicUrl,
        @NotBlank String cookieKeys,
        @Bindable(defaultValue = "8h") Duration sessionLifetime,
        @Bindable(defaultValue = "10m") Duration loginLifetime,
        @Bindable(defaultValue = "24h") Duration placeCookieLifetime,
        @Bindable(defaultValue = "100000") @Min(0) int openedCookies,
        @Bindable(defaultValue = "300ms") Duration boardRefresh,
        @Bindable(defaultValue = "2000") @Min(0) int openStreams,
        @Bindable(defaultValue = "10s") Duration callTimeout) {

    /** Whether browsers reach us by https. */
    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }
}
