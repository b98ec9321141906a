package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Keycloak is and who we are there.
 *
 * @param url as browsers reach it; the issuer of a realm is {@code <url>/realms/<realm>}
 * @param internalUrl as the gateway itself reaches it, where that differs
 * @param clientId the same in the three realms
 * @param secrets client secret by realm
 * @param idpHints identity provider to go to at once, by realm
 * @param brokerOrigins origins of identity providers behind Keycloak, to which a form may end up by redirects
 * @param timeout longest wait for an answer of Keycloak
 */
@ConfigurationProperties("montour.oidc")
public record OidcConfiguration(
        String url,
        @Nullable String internalUrl,
        @Bindable(defaultValue = "montour-gateway") String clientId,
        Map<String, String> secrets,
        @Nullable Map<String, String> idpHints,
        @Nullable List<String> brokerOrigins,
        @Bindable(defaultValue = "5s") Duration timeout) {

    /** Origins of Keycloak and of the identity providers behind it. */
    public List<String> origins() {
        var keycloak = URI.create(url);
        var known = Stream.of(keycloak.getScheme() + "://" + keycloak.getAuthority());
        var brokers = brokerOrigins == null ? Stream.<String>empty() : brokerOrigins.stream();
        return Stream.concat(known, brokers.filter(origin -> !origin.isBlank())).toList();
    }

    /** Base of a realm as browsers see it, which is also its issuer. */
    public String issuer(String realm) {
        return url + "/realms/" + realm;
    }

    /** Base of the realm's endpoints that the gateway calls itself. */
    public String backChannel(String realm) {
        String base = internalUrl == null || internalUrl.isBlank() ? url : internalUrl;
        return base + "/realms/" + realm + "/protocol/openid-connect";
    }

    /** Base of the realm's endpoints that the browser visits. */
    public String frontChannel(String realm) {
        return issuer(realm) + "/protocol/openid-connect";
    }

    /** The client's secret in that realm. */
    public String secret(String realm) {
        return secrets.getOrDefault(realm, "");
    }

    /** Identity provider to go to at once, if any. */
    public Optional<String> idpHint(String realm) {
        String hint = idpHints == null ? null : idpHints.get(realm);
        return Optional.ofNullable(hint).filter(name -> !name.isBlank());
    }
}
