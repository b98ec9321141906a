package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {
    private final StackConfig config =
            StackConfig.development(Path.of("/project"), Map.of()).withNodes(Component.WAITING_ROOM, 2);

    @Test
    void theFirstNodeHasTheNameOfItsComponent() {
        assertThat(config.nodes(Component.WAITING_ROOM))
                .extracting(Node::label)
                .containsExactly("waiting-room-service", "waiting-room-service-2");
    }

    @Test
    void aNodeIsFoundByItsFullAndByItsShortName() {
        Node second = new Node(Component.WAITING_ROOM, 2);

        assertThat(Node.named("waiting-room-service-2", config.allNodes())).contains(second);
        assertThat(Node.named("waiting-room-2", config.allNodes())).contains(second);
        assertThat(Node.named("waiting-room", config.allNodes())).contains(Node.first(Component.WAITING_ROOM));
        assertThat(Node.named("waiting-room-3", config.allNodes())).isEmpty();
    }

    @Test
    void backingServersHaveOneNode() {
        assertThatThrownBy(() -> config.withNodes(Component.MONGODB, 2)).isInstanceOf(StackException.class);
        assertThatThrownBy(() -> config.withNodes(Component.GATEWAY, 0)).isInstanceOf(StackException.class);
    }
}
