package fr.montour.backing.container;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import fr.montour.backing.keycloak.KeycloakServer;
import fr.montour.backing.keycloak.KeycloakSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.rabbitmq.RabbitMQContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The backing servers as containers of the images that {@code docker-compose.yml} names. Every method answers nothing, after
 * one line in the log, when there is no engine, no image, or the container does not start: the caller then starts a local one.
 */
public final class Containers {

    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);
    private static final String MONGODB = "mongo:8.0";
    private static final String RABBITMQ = "rabbitmq:4.1-management";
    private static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7.3";

    private final Optional<DockerEngine> engine;

    Containers(Optional<DockerEngine> engine) {
        this.engine = engine;
    }

    /** Looks for an engine once; without one, all methods answer nothing at once and silently. */
    public static Containers find() {
        return new Containers(DockerEngine.find());
    }

    /** A replica set of one. */
    public Optional<MongoDBContainer> mongodb() {
        return start(MONGODB, () -> new MongoDBContainer(DockerImageName.parse(MONGODB)).withReplicaSet());
    }

    /** A broker on that very port, which keeps it and the data when the container is stopped and started. */
    public Optional<RabbitMQContainer> rabbitmq(int port, String user, String password) {
        return start(RABBITMQ, () -> {
            var container = new RabbitMQContainer(DockerImageName.parse(RABBITMQ))
                    .withAdminUser(user)
                    .withAdminPassword(password);
            container.setPortBindings(List.of("127.0.0.1:" + port + ":5672"));
            return container;
        });
    }

    /** Keycloak with the realms, inside and outside on the same port, since it brokers to itself by its public address. */
    public Optional<KeycloakContainer> keycloak(KeycloakSettings settings) {
        return start(KEYCLOAK, () -> {
            var port = Integer.toString(settings.port());
            var container = new KeycloakContainer(KEYCLOAK)
                    .withCopyFileToContainer(
                            MountableFile.forClasspathResource("/fr/montour/backing/keycloak/themes/montour"),
                            "/opt/keycloak/themes/montour")
                    .withRealmImportFiles(KeycloakServer.REALMS.stream()
                            .map(realm -> "/fr/montour/backing/keycloak/realms/" + realm + ".json")
                            .toArray(String[]::new))
                    .withEnv(settings.secrets())
                    .withEnv(Map.of(
                            "KC_HTTP_PORT", port,
                            "KC_HOSTNAME", settings.url().toString(),
                            "MONTOUR_KEYCLOAK_PUBLIC_URL", settings.url().toString(),
                            "MONTOUR_KEYCLOAK_BACKCHANNEL_URL", settings.url().toString()))
                    .withStartupTimeout(Duration.ofMinutes(4));
            container.setPortBindings(List.of("127.0.0.1:" + port + ":" + port));
            return container;
        });
    }

    private <C extends GenericContainer<?>> Optional<C> start(String image, Supplier<C> container) {
        if (engine.isEmpty()) {
            return Optional.empty();
        }
        if (!engine.get().obtains(image)) {
            LOG.warn("The Docker engine has no image {} and cannot pull it: a local server is used", image);
            return Optional.empty();
        }
        try {
            var created = container.get();
            created.start();
            return Optional.of(created);
        } catch (RuntimeException e) {
            LOG.warn("No container of {} ({}): a local server is used", image, e.getMessage());
            return Optional.empty();
        }
    }
}
