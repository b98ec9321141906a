package fr.montour.backing.keycloak;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a Keycloak with our realms is made for. The issuers are {@code http://localhost:<port>/realms/<realm>}: everybody
 * says {@code localhost}, never {@code 127.0.0.1}, since the browser does.
 *
 * @param gateway where browsers find the gateway, to which error pages lead
 * @param secrets by environment variable, those of {@link #SECRET_NAMES}; others are left out
 */
public record KeycloakSettings(int port, int managementPort, URI gateway, Map<String, String> secrets) {

    /** The password of the administrator {@link #ADMIN}, who may do anything in any realm. */
    public static final String ADMIN_PASSWORD = "MONTOUR_KEYCLOAK_ADMIN_PASSWORD";

    /** User name of the administrator, in the realm {@code master}. */
    public static final String ADMIN = "admin";

    /** The environment variables of the client secrets in the realm files, and of the administrator's password. */
    public static final Set<String> SECRET_NAMES = Set.of(
            "MONTOUR_USAGERS_CLIENT_SECRET",
            "MONTOUR_AGENTS_CLIENT_SECRET",
            "MONTOUR_PARTENAIRES_CLIENT_SECRET",
            "MONTOUR_IDENTITY_ADMIN_SECRET",
            "MONTOUR_FRANCECONNECT_CLIENT_SECRET",
            ADMIN_PASSWORD);

    private static final URI USUAL_GATEWAY = URI.create("http://localhost:8080");

    public KeycloakSettings {
        if (!secrets.keySet().containsAll(SECRET_NAMES)) {
            throw new IllegalArgumentException("Keycloak needs the secrets " + SECRET_NAMES);
        }
        secrets = secrets.entrySet().stream()
                .filter(secret -> SECRET_NAMES.contains(secret.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** With the gateway where it usually is. */
    public KeycloakSettings(int port, int managementPort, Map<String, String> secrets) {
        this(port, managementPort, USUAL_GATEWAY, secrets);
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** The administrator's password. */
    public String adminPassword() {
        return Objects.requireNonNull(secrets.get(ADMIN_PASSWORD));
    }
}
