package fr.montour.identity.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;

/**
 * Properties {@code montour.keycloak}: where Keycloak is and how to call it.
 *
 * @param url as this service reaches it
 * @param issuer as browsers reach it: what stands before {@code /realms/…} in {@code iss}
 * @param audience client that the ID tokens must be made out to
 * @param adminClient service account client, the same in every realm
 * @param adminSecret its secret
 * @param connectTimeout for one connection
 * @param readTimeout for one answer
 * @param connections kept to Keycloak at most
 * @param tolerance how long Keycloak may be away before readiness fails
 */
@ConfigurationProperties("montour.keycloak")
public record KeycloakConfiguration(
        @NotNull URI url,
        @NotNull URI issuer,

        @Bindable(defaultValue = "montour-gateway") @NotBlank String audience,

        @Bindable(defaultValue = "montour-identity") @NotBlank String adminClient,

        @NotBlank String adminSecret,
        @Bindable(defaultValue = "PT2S") @NotNull Duration connectTimeout,
        @Bindable(defaultValue = "PT10S") @NotNull Duration readTimeout,
        @Bindable(defaultValue = "32") @Min(1) @Max(1000) int connections,
        @Bindable(defaultValue = "PT30S") @NotNull Duration tolerance) {

    /** The {@code iss} of that realm's tokens. */
    public String issuerOf(String realm) {
        return withoutSlash(issuer) + "/realms/" + realm;
    }

    /** The realm as this service reaches it. */
    public URI realm(String realm) {
        return URI.create(withoutSlash(url) + "/realms/" + realm);
    }

    private static String withoutSlash(URI uri) {
        String text = uri.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
