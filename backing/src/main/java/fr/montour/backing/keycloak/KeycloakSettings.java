package fr.montour.backing.keycloak;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * What a Keycloak with our realms is made for. The issuers are {@code http://localhost:<port>/realms/<realm>}: everybody
 * says {@code localhost}, never {@code 127.0.0.1}, since the browser does.
 *
 * @param secrets the client secrets by environment variable, see {@link #SECRET_NAMES}
 */
public record KeycloakSettings(int port, int managementPort, Map<String, String> secrets) {

    /** The environment variables the realm files take their client secrets from. */
    public static final Set<String> SECRET_NAMES = Set.of(
            "MONTOUR_USAGERS_CLIENT_SECRET",
            "MONTOUR_AGENTS_CLIENT_SECRET",
            "MONTOUR_PARTENAIRES_CLIENT_SECRET",
            "MONTOUR_IDENTITY_ADMIN_SECRET",
            "MONTOUR_FRANCECONNECT_CLIENT_SECRET");

    public KeycloakSettings {
        secrets = Map.copyOf(secrets);
        if (!secrets.keySet().containsAll(SECRET_NAMES)) {
            throw new IllegalArgumentException("Keycloak needs the secrets " + SECRET_NAMES);
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }
}
