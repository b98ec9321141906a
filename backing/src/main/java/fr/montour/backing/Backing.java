package fr.montour.backing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.montour.backing.keycloak.KeycloakServer;
import fr.montour.backing.keycloak.KeycloakSettings;
import fr.montour.backing.mail.MailServer;
import fr.montour.backing.mail.Mailbox;
import fr.montour.backing.mail.ReceivedMail;
import fr.montour.backing.mongo.EmbeddedMongo;
import fr.montour.backing.process.Ports;
import fr.montour.backing.process.RunningProcess;
import fr.montour.backing.rabbitmq.RabbitMqNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The backing servers of one test JVM. Each is started when first asked for, shared by all tests of the JVM, and stopped
 * at its end. For each server a given URI wins, then a container where a Docker engine has the image, then a local one.
 */
public final class Backing {

    private static final Backing SHARED = new Backing();

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final Path folder;
    private @Nullable URI mongodb;
    private @Nullable Broker broker;
    private @Nullable URI keycloak;
    private @Nullable MailServer mail;

    private record Broker(URI uri, RestartableServer server) {}

    private Backing() {
        try {
            folder = Files.createTempDirectory("montour-backing-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "stop-backing-servers"));
    }

    public static Backing shared() {
        return SHARED;
    }

    /** {@code mongodb://127.0.0.1:port}, without a database name. */
    public synchronized URI mongodb() {
        if (mongodb == null) {
            mongodb = given(
                    "MONTOUR_MONGODB_URI",
                    () -> closing(EmbeddedMongo.inMemory()).uri());
        }
        return mongodb;
    }

    /** {@code amqp://user:password@127.0.0.1:port}. */
    public URI rabbitmq() {
        return broker().uri();
    }

    /** The broker behind {@link #rabbitmq()}, for tests that take it away. */
    public RestartableServer rabbitmqServer() {
        return broker().server();
    }

    private synchronized Broker broker() {
        if (broker == null) {
            int port = Ports.free();
            var node = closing(new RunningProcess(RabbitMqNode.describe(
                    folder.resolve("rabbitmq"), port, Ports.free(), Ports.free(), "montour", "montour")));
            node.start();
            broker = new Broker(RabbitMqNode.uri(port, "montour", "montour"), new RestartableServer() {
                @Override
                public void stop() {
                    node.stop();
                }

                @Override
                public void start() {
                    node.start();
                }
            });
        }
        return broker;
    }

    /** {@code http://localhost:port}, with the four realms and their test people. */
    public synchronized URI keycloak() {
        if (keycloak == null) {
            keycloak = given("MONTOUR_KEYCLOAK_URL", this::startKeycloak);
        }
        return keycloak;
    }

    /** A mail server that keeps what it receives, in memory of this test run. */
    public synchronized MailServer mail() {
        if (mail == null) {
            var given = System.getenv("MONTOUR_SMTP_URI");
            mail = given == null || given.isBlank()
                    ? closing(Mailbox.start(Ports.free(), 0, folder.resolve("mail")))
                    : new GivenMailServer(URI.create(given));
        }
        return mail;
    }

    private record GivenMailServer(URI uri) implements MailServer {

        @Override
        public List<ReceivedMail> received() {
            throw new UnsupportedOperationException("What " + uri
                    + " of MONTOUR_SMTP_URI received is not known here; unset the variable for this test");
        }
    }

    /** The client secrets of {@link #keycloak()} by environment variable; those of the environment when it is given. */
    public Map<String, String> keycloakSecrets() {
        return KeycloakSettings.SECRET_NAMES.stream().collect(toUnmodifiableMap(name -> name, Backing::secret));
    }

    private URI startKeycloak() {
        var settings = new KeycloakSettings(Ports.free(), Ports.free(), keycloakSecrets());
        closing(new RunningProcess(KeycloakServer.describe(folder.resolve("keycloak"), settings)))
                .start();
        return settings.url();
    }

    private static String secret(String name) {
        var given = System.getenv(name);
        return given == null || given.isBlank() ? "test-" + name.toLowerCase(Locale.ROOT) : given;
    }

    private static URI given(String variable, Supplier<URI> otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise.get() : URI.create(value);
    }

    private <T extends AutoCloseable> T closing(T server) {
        toClose.push(server);
        return server;
    }

    private void closeAll() {
        for (var server : toClose) {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("Cannot stop a backing server: " + e);
            }
        }
    }
}
