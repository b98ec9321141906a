package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.config.OidcConfiguration;
import fr.montour.gateway.edge.session.Audience;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The realms of the three audiences, each with one address to come back to after a login and one after the question of a logout. */
@Singleton
final class RealmClients {

    private final Map<Audience, RealmClient> logins = new EnumMap<>(Audience.class);
    private final Map<Audience, RealmClient> logouts = new EnumMap<>(Audience.class);

    RealmClients(GatewayConfiguration configuration, OidcConfiguration oidc) {
        for (Audience audience : Audience.values()) {
            String path = "/oidc/" + audience.realm();
            var site = configuration.publicUrl();
            logins.put(audience, new RealmClient(audience.realm(), oidc, site.resolve(path + "/callback")));
            logouts.put(audience, new RealmClient(audience.realm(), oidc, site.resolve(path + "/logout")));
        }
    }

    /** Comes back to {@code /oidc/{realm}/callback}. */
    RealmClient login(Audience audience) {
        return Objects.requireNonNull(logins.get(audience));
    }

    /** Comes back to {@code /oidc/{realm}/logout}. */
    RealmClient logout(Audience audience) {
        return Objects.requireNonNull(logouts.get(audience));
    }
}
