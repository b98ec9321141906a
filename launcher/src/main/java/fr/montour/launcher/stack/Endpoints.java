package fr.montour.launcher.stack;

import fr.montour.backing.rabbitmq.RabbitMqNode;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.net.URI;
import java.util.stream.Collectors;

/** Where every piece of a stack is found: given servers where they are, the others on this machine's ports. */
final class Endpoints {
    static final String RABBITMQ_USER = "montour";

    private final StackConfig config;
    private final Secrets secrets;

    Endpoints(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    /** Address of a piece's first node, as its clients use it. */
    URI of(Piece piece) {
        return of(Node.first(piece));
    }

    /** Address of a node. */
    URI of(Node node) {
        return node.piece()
                .uriVariable()
                .filter(_ -> config.isGiven(node.piece()))
                .map(variable -> URI.create(config.given().get(variable)))
                .orElseGet(() -> own(node));
    }

    /** Addresses of all nodes of a piece, with commas between. */
    String all(Piece piece) {
        return config.nodes(piece).stream().map(node -> of(node).toString()).collect(Collectors.joining(","));
    }

    /** Page that shows the mails. */
    URI mailbox() {
        String given = config.given().get("MONTOUR_MAILBOX_URL");
        return URI.create(
                given != null ? given : "http://localhost:" + config.ports().get(Port.MAILBOX));
    }

    private URI own(Node node) {
        int port = config.ports().get(node.piece().ports().getFirst(), node);
        return switch (node.piece()) {
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
