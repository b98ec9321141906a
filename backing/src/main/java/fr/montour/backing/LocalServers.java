package fr.montour.backing;

import fr.montour.backing.keycloak.KeycloakServer;
import fr.montour.backing.keycloak.KeycloakSettings;
import fr.montour.backing.mail.MailboxMain;
import fr.montour.backing.mongo.EmbeddedMongoMain;
import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import fr.montour.backing.rabbitmq.RabbitMqNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Describes the backing servers as local processes, for a machine without Docker. Describing writes configuration files
 * below {@code folder} but starts nothing.
 *
 * @param folder every server keeps its data and its log in a folder of its own here
 */
public record LocalServers(Path folder) {

    /** Everything stored stays in memory, and is moved there by as many threads as there are cores: pauses are what joins wait for. */
    private static final List<String> STORE_MEMORY = List.of("-XX:MaxRAMPercentage=25", "-XX:+UseParallelGC");

    private static final List<String> MAILBOX_MEMORY = List.of("-Xmx128m", "-XX:+UseSerialGC");

    /** The document store, kept in {@code mongodb/montour.journal}. */
    public LocalProcess mongodb(int port) {
        var home = home("mongodb");
        return new LocalProcess(
                "mongodb",
                java(
                        EmbeddedMongoMain.class,
                        STORE_MEMORY,
                        "--port",
                        Integer.toString(port),
                        "--file",
                        home.resolve("montour.journal").toString()),
                Map.of(),
                home,
                home.resolve("mongodb.log"),
                List.of(port),
                Readiness.tcp(port),
                Duration.ofSeconds(60),
                Duration.ofSeconds(20));
    }

    /** The broker; its two inner ports are {@code port + 20000} (Erlang distribution) and {@code port + 20001} (port mapper). */
    public LocalProcess rabbitmq(int port, String user, String password) {
        return RabbitMqNode.describe(home("rabbitmq"), port, port + 20000, port + 20001, user, password);
    }

    /**
     * Keycloak with our realms. The first call on a machine unpacks and builds the distribution (about 40 s) into the
     * shared cache; the realms are imported at the first start of this folder.
     */
    public LocalProcess keycloak(KeycloakSettings settings) {
        return KeycloakServer.describe(home("keycloak"), settings);
    }

    /** The mail server that keeps everything it receives, and its page on {@code httpPort}. */
    public LocalProcess mailbox(int smtpPort, int httpPort) {
        var home = home("mailbox");
        return new LocalProcess(
                "mailbox",
                java(
                        MailboxMain.class,
                        MAILBOX_MEMORY,
                        "--smtp-port",
                        Integer.toString(smtpPort),
                        "--http-port",
                        Integer.toString(httpPort),
                        "--folder",
                        home.resolve("messages").toString()),
                Map.of(),
                home,
                home.resolve("mailbox.log"),
                List.of(smtpPort, httpPort),
                Readiness.http(URI.create("http://127.0.0.1:" + httpPort + "/health")),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10));
    }

    private Path home(String name) {
        return folder.toAbsolutePath().resolve(name);
    }

    private static List<String> java(Class<?> main, List<String> memory, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory);
        command.addAll(List.of(
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=fr/montour/backing/process-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
