package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {
    private final StackConfig config =
            StackConfig.development(Path.of("/project"), Map.of()).withNodes(Piece.WAITING_ROOM, 2);

    @Test
    void theFirstNodeHasTheNameOfItsPiece() {
        assertThat(config.nodes(Piece.WAITING_ROOM))
                .extracting(Node::label)
                .containsExactly("waiting-room-service", "waiting-room-service-2");
    }

    @Test
    void aNodeIsFoundByItsFullAndByItsShortName() {
        Node second = new Node(Piece.WAITING_ROOM, 2);

        assertThat(Node.named("waiting-room-service-2", config.allNodes())).contains(second);
        assertThat(Node.named("waiting-room-2", config.allNodes())).contains(second);
        assertThat(Node.named("waiting-room", config.allNodes())).contains(Node.first(Piece.WAITING_ROOM));
        assertThat(Node.named("waiting-room-3", config.allNodes())).isEmpty();
    }

    @Test
    void backingServersHaveOneNode() {
        assertThatThrownBy(() -> config.withNodes(Piece.MONGODB, 2)).isInstanceOf(StackException.class);
        assertThatThrownBy(() -> config.withNodes(Piece.GATEWAY, 0)).isInstanceOf(StackException.class);
    }
}
