package fr.montour.launcher.stack;

import fr.montour.backing.LocalServers;
import fr.montour.backing.keycloak.KeycloakSettings;
import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import fr.montour.backing.rabbitmq.RabbitMqNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How each node of a stack is run as a local process. */
final class Descriptions {
    private static final Duration SERVICE_START = Duration.ofMinutes(2);
    static final Duration SERVICE_STOP = Duration.ofSeconds(15);
    static final Duration SERVER_STOP = Duration.ofSeconds(30);

    private final StackConfig config;
    private final Secrets secrets;
    private final Layout layout;
    private final Health health = new Health();

    Descriptions(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
        this.layout = new Layout(config.project(), config.state());
    }

    /** The process of a node; for a backing server its configuration files are written on the way. */
    LocalProcess of(Node node) {
        var servers = new LocalServers(config.state().resolve("data"));
        return switch (node.component()) {
            case MONGODB -> servers.mongodb(port(Port.MONGODB));
            case RABBITMQ ->
                RabbitMqNode.describe(
                        layout.data(node),
                        port(Port.RABBITMQ),
                        port(Port.RABBITMQ_DISTRIBUTION),
                        port(Port.RABBITMQ_MAPPER),
                        Endpoints.RABBITMQ_USER,
                        secrets.get("MONTOUR_RABBITMQ_PASSWORD"));
            case KEYCLOAK ->
                servers.keycloak(new KeycloakSettings(
                        port(Port.KEYCLOAK),
                        port(Port.KEYCLOAK_MANAGEMENT),
                        new Endpoints(config, secrets).of(Component.GATEWAY),
                        secrets.values()));
            case MAIL -> servers.mailbox(port(Port.SMTP), port(Port.MAILBOX));
            case IDENTITY, WAITING_ROOM, SLOT, NOTIFICATION, GATEWAY -> service(node);
        };
    }

    /** Tells whether a node can be used now, without writing anything. */
    Readiness readiness(Node node) {
        return switch (node.component()) {
            case MONGODB -> Readiness.tcp(port(Port.MONGODB));
            case RABBITMQ -> Readiness.amqp(port(Port.RABBITMQ));
            case KEYCLOAK -> health.http(local(Port.KEYCLOAK_MANAGEMENT, node, "/health/ready"));
            case MAIL -> Readiness.tcp(port(Port.MAILBOX));
            case GATEWAY -> health.http(local(Port.GATEWAY_MANAGEMENT, node, "/health/readiness"));
            case IDENTITY, WAITING_ROOM, SLOT, NOTIFICATION ->
                health.http(local(node.component().ports().getFirst(), node, "/health/readiness"));
        };
    }

    private LocalProcess service(Node node) {
        return new LocalProcess(
                node.label(),
                command(node.component()),
                new ServiceEnvironment(config, secrets).of(node),
                layout.data(node),
                layout.log(node),
                node.component().ports().stream()
                        .map(port -> config.ports().get(port, node))
                        .toList(),
                readiness(node),
                SERVICE_START,
                SERVICE_STOP);
    }

    private List<String> command(Component service) {
        List<String> command =
                new ArrayList<>(List.of(config.javaHome().resolve("bin/java").toString()));
        command.addAll(JvmOptions.of(service));
        command.addAll(List.of("-jar", layout.jar(service).toString()));
        return command;
    }

    private URI local(Port port, Node node, String path) {
        return URI.create("http://127.0.0.1:" + config.ports().get(port, node) + path);
    }

    private int port(Port port) {
        return config.ports().get(port);
    }
}
