package fr.montour.identity.keycloak;

import fr.montour.identity.config.KeycloakConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.http.NoHttpResponseException;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls Keycloak's admin API for the adapters of the features: one pool of connections for all realms, one service
 * account per realm, bounded waiting, up to three attempts where an idle connection had been closed by the other side.
 */
@Singleton
public class KeycloakClient {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakClient.class);
    private static final int ATTEMPTS = 3;

    private final KeycloakConfiguration configuration;
    private final Client connections;
    private final Map<String, Keycloak> realms = new ConcurrentHashMap<>();

    KeycloakClient(KeycloakConfiguration configuration) {
        this.configuration = configuration;
        this.connections = new ResteasyClientBuilderImpl()
                .connectionPoolSize(configuration.connections())
                .maxPooledPerRoute(configuration.connections())
                .connectTimeout(configuration.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(configuration.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .connectionCheckoutTimeout(configuration.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
    }

    /**
     * Calls a realm. The call may be made more than once, so it must be repeatable.
     *
     * @throws NotFoundException as Keycloak's answer 404
     * @throws KeycloakUnavailable when it does not answer or answers with any other error
     */
    public <T> T call(String realm, Function<RealmResource, T> call) {
        var resource = realms.computeIfAbsent(realm, this::connect).realm(realm);
        for (int attempt = 1; ; attempt++) {
            try {
                return call.apply(resource);
            } catch (NotFoundException e) {
                throw e;
            } catch (WebApplicationException e) {
                int status = e.getResponse().getStatus();
                LOG.error("Keycloak answered {} about realm {}", status, realm);
                throw new KeycloakUnavailable("Keycloak answered " + status, e);
            } catch (ProcessingException e) {
                if (attempt == ATTEMPTS || !isConnectionLost(e)) {
                    LOG.error("Keycloak did not answer about realm {}: {}", realm, String.valueOf(e.getMessage()));
                    throw new KeycloakUnavailable("Keycloak did not answer", e);
                }
                LOG.info("connection to Keycloak was reset, trying again");
            }
        }
    }

    private Keycloak connect(String realm) {
        return KeycloakBuilder.builder()
                .serverUrl(configuration.url().toString())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(configuration.adminClient())
                .clientSecret(configuration.adminSecret())
                .resteasyClient(connections)
                .build();
    }

    /**
     * A refused connection is a {@link java.net.ConnectException}: Keycloak is away, and another attempt at once would
     * fail too.
     */
    private static boolean isConnectionLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoHttpResponseException || cause.getClass() == SocketException.class) {
                return true;
            }
        }
        return false;
    }

    @PreDestroy
    void close() {
        connections.close();
    }
}
