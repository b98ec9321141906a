package fr.montour.backing.rabbitmq;

import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Prerequisites;
import fr.montour.backing.process.Readiness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A private RabbitMQ node: own folder, own name, own Erlang port mapper, everything on the loopback interface, so that
 * the stack and any number of tests run side by side and nothing of it outlives the node.
 */
public final class RabbitMqNode {

    private RabbitMqNode() {}

    /** Where clients of a node made with the same arguments connect. */
    public static URI uri(int port, String user, String password) {
        return URI.create("amqp://" + user + ":" + password + "@127.0.0.1:" + port);
    }

    /**
     * Installs RabbitMQ where it is missing and may be installed (see {@link Prerequisites}), writes the node's files into {@code folder} (data, logs and cookie stay there too) and describes how to run it.
     *
     * @param distributionPort between Erlang nodes, only for the node's own tools
     * @param mapperPort of its Erlang port mapper
     */
    public static LocalProcess describe(
            Path folder, int port, int distributionPort, int mapperPort, String user, String password) {
        Prerequisites.ensureRabbitMq();
        var home = folder.toAbsolutePath();
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("rabbitmq.conf"), """
                    listeners.tcp.1 = 127.0.0.1:%d
                    default_user = %s
                    default_pass = %s
                    loopback_users = none
                    """.formatted(port, user, password));
            Files.writeString(home.resolve("enabled_plugins"), "[].\n");
            try (InputStream script = RabbitMqNode.class.getResourceAsStream("rabbitmq-node.sh")) {
                if (script == null) {
                    throw new IllegalStateException("rabbitmq-node.sh is missing from the class path");
                }
                Files.copy(script, home.resolve("rabbitmq-node.sh"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare the RabbitMQ folder " + home, e);
        }
        return new LocalProcess(
                "rabbitmq",
                List.of("/bin/sh", home.resolve("rabbitmq-node.sh").toString()),
                environment(home, distributionPort, mapperPort),
                home,
                home.resolve("rabbitmq.log"),
                List.of(port, distributionPort, mapperPort),
                Readiness.amqp(port),
                Duration.ofSeconds(90),
                Duration.ofSeconds(30));
    }

    private static Map<String, String> environment(Path home, int distributionPort, int mapperPort) {
        return Map.ofEntries(
                Map.entry("RABBITMQ_SERVER_BINARY", Prerequisites.RABBITMQ_SERVER.toString()),
                Map.entry("HOME", home.toString()),
                Map.entry("RABBITMQ_NODENAME", "montour@localhost"),
                Map.entry("RABBITMQ_MNESIA_BASE", home.resolve("mnesia").toString()),
                Map.entry("RABBITMQ_LOG_BASE", home.resolve("log").toString()),
                Map.entry("RABBITMQ_LOGS", "-"),
                Map.entry("RABBITMQ_CONFIG_FILE", home.resolve("rabbitmq.conf").toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", "/dev/null"),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        home.resolve("enabled_plugins").toString()),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(distributionPort)),
                Map.entry("ERL_EPMD_PORT", Integer.toString(mapperPort)),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                // The shell then becomes the Erlang machine itself, which stops cleanly on SIGTERM.
                Map.entry("RABBITMQ_ALLOW_INPUT", "1"),
                Map.entry(
                        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                        "-noinput -start_epmd false -kernel inet_dist_use_interface {127,0,0,1}"));
    }
}
