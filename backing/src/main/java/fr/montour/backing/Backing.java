package fr.montour.backing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.montour.backing.container.Containers;
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
import java.util.Comparator;
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
    private @Nullable Containers containers;
    private @Nullable URI mongodb;
    private @Nullable Broker broker;
    private @Nullable URI keycloak;
    private @Nullable MailServer mail;

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

    /** {@code mongodb://127.0.0.1:port}, possibly with options, without a database name. */
    public synchronized URI mongodb() {
        if (mongodb == null) {
            mongodb = given("MONTOUR_MONGODB_URI", this::startMongodb);
        }
        return mongodb;
    }

    private URI startMongodb() {
        var container = containers().mongodb();
        if (container.isPresent()) {
            var mongo = closing(container.get());
            return URI.create(
                    "mongodb://%s:%d/?directConnection=true".formatted(mongo.getHost(), mongo.getFirstMappedPort()));
        }
        return closing(EmbeddedMongo.inMemory()).uri();
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
            var given = System.getenv("MONTOUR_RABBITMQ_URI");
            broker = given == null || given.isBlank() ? startBroker() : Broker.given(URI.create(given));
        }
        return broker;
    }

    private Broker startBroker() {
        int port = Ports.free();
        var started = Broker.start(
                port,
                containers(),
                () -> RabbitMqNode.describe(
                        folder.resolve("rabbitmq"), port, Ports.free(), Ports.free(), "montour", "montour"));
        closing(started.closing());
        return started;
    }

    /** {@code http://localhost:port}, with the four realms and their test people. */
    public synchronized URI keycloak() {
        if (keycloak == null) {
            keycloak = given("MONTOUR_KEYCLOAK_URL", this::startKeycloak);
        }
        return keycloak;
    }

    /** A mail server that keeps what it receives, for this test run. */
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
        var container = containers().keycloak(settings);
        if (container.isPresent()) {
            closing(container.get());
            return settings.url();
        }
        closing(new RunningProcess(KeycloakServer.describe(folder.resolve("keycloak"), settings)))
                .start();
        return settings.url();
    }

    private synchronized Containers containers() {
        if (containers == null) {
            containers = Containers.find();
        }
        return containers;
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
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Cannot delete " + folder + ": " + e);
        }
    }
}
