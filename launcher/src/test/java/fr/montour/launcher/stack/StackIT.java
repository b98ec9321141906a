package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.launcher.process.LeftoverProcesses;
import fr.montour.launcher.stack.ComponentStatus.State;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two backing servers that need no further building stand for a whole stack here; e2e starts complete ones. */
class StackIT {
    private static final Set<Component> COMPONENTS = Set.of(Component.MONGODB, Component.RABBITMQ);

    @TempDir
    private Path temp;

    private StackConfig config = StackConfig.isolated(Path.of(".."), Path.of("replaced"));

    @BeforeEach
    void aStackOfItsOwn() {
        config = StackConfig.isolated(Path.of(".."), temp.resolve("state")).withComponents(COMPONENTS);
    }

    @AfterEach
    void stop() {
        Stack.of(config).close();
    }

    @Test
    void aStackIsStartedWatchedHurtMendedAndStopped() {
        Stack stack = Stack.of(config);

        assertThat(stack.start(Progress.silent()))
                .extracting(Node::component)
                .containsExactlyInAnyOrderElementsOf(COMPONENTS);
        assertThat(state(Component.MONGODB)).isEqualTo(State.RUNNING);
        assertThat(state(Component.RABBITMQ)).isEqualTo(State.RUNNING);

        assertThat(Stack.of(config).start(Progress.silent())).as("up twice").isEmpty();

        stack.kill(Component.MONGODB);
        assertThat(state(Component.MONGODB)).isEqualTo(State.DIED);

        stack.restart(Node.first(Component.MONGODB), Progress.silent());
        assertThat(state(Component.MONGODB)).isEqualTo(State.RUNNING);

        stack.stop(Progress.silent());
        assertThat(state(Component.RABBITMQ)).isEqualTo(State.STOPPED);
        assertThat(new LeftoverProcesses(config.state()).find()).isEmpty();
    }

    @Test
    void aTakenPortIsToldBeforeAnythingStarts() throws Exception {
        int port = config.ports().get(Port.RABBITMQ);
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Stack.of(config).start(Progress.silent()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageContaining("MONTOUR_RABBITMQ_PORT");
        }

        assertThat(config.state().resolve("logs")).doesNotExist();
    }

    @Test
    void aComponentThatCannotStartIsNamedWithCauseAndLogAndNothingIsLeft() throws Exception {
        Path notAFile = Files.createDirectories(config.state().resolve("data/mongodb/montour.journal/x"));

        assertThatThrownBy(() -> Stack.of(config).start(Progress.silent()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("mongodb ended while starting: ")
                .hasMessageContaining("log: " + config.state().resolve("logs/mongodb.log"));

        assertThat(notAFile).exists();
        assertThat(new LeftoverProcesses(config.state()).find()).isEmpty();
        assertThat(config.state().resolve("stack.json")).doesNotExist();
    }

    @Test
    void twoCommandsCannotStartOneStackAtTheSameTime() {
        try (StackLock _ = StackLock.acquire(config.state().resolve("lock"))) {
            assertThatThrownBy(() -> Stack.of(config).start(Progress.silent()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("another montour command");
        }
    }

    private State state(Component component) {
        return Stack.of(config).status().stream()
                .filter(status -> status.node().component() == component)
                .findFirst()
                .orElseThrow()
                .state();
    }
}
