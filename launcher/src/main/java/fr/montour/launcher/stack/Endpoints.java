package fr.montour.launcher.stack;

import fr.montour.backing.rabbitmq.RabbitMqNode;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.net.URI;
import java.util.stream.Collectors;

/** Where every component of a stack is found: given servers where they are, the others on this machine's ports. */
final class Endpoints {
    static final String RABBITMQ_USER = "montour";

    private final StackConfig config;
    private final Secrets secrets;

    Endpoints(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    /** Address of a component's first node, as its clients use it. */
    URI of(Component component) {
        return of(Node.first(component));
    }

    /** Address of a node. */
    URI of(Node node) {
        return node.component()
                .uriVariable()
                .filter(_ -> config.isGiven(node.component()))
                .map(variable -> URI.create(config.given().get(variable)))
                .orElseGet(() -> own(node));
    }

    /** Addresses of all nodes of a component, with commas between. */
    String all(Component component) {
        return config.nodes(component).stream().map(node -> of(node).toString()).collect(Collectors.joining(","));
    }

    /** Page that shows the mails. */
    URI mailbox() {
        String given = config.given().get("MONTOUR_MAILBOX_URL");
        return URI.create(
                given != null ? given : "http://localhost:" + config.ports().get(Port.MAILBOX));
    }

    private URI own(Node node) {
        int port = config.ports().get(node.component().ports().getFirst(), node);
        return switch (node.component()) {
            // The container is a replica set that knows itself by a name only containers can resolve.
            case MONGODB ->
                URI.create("mongodb://127.0.0.1:" + port
                        + (config.backing() == BackingMode.DOCKER ? "/?directConnection=true" : ""));
            case RABBITMQ -> RabbitMqNode.uri(port, RABBITMQ_USER, secrets.get("MONTOUR_RABBITMQ_PASSWORD"));
            case MAIL -> URI.create("smtp://127.0.0.1:" + port);
            // People's browsers go there too, and the name is part of what tokens and redirects are checked against.
            case KEYCLOAK, GATEWAY -> URI.create("http://localhost:" + port);
            case IDENTITY, WAITING_ROOM, SLOT, NOTIFICATION -> URI.create("http://127.0.0.1:" + port);
        };
    }
}
