package fr.montour.backing;

import fr.montour.backing.container.Containers;
import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import fr.montour.backing.process.RunningProcess;
import fr.montour.backing.rabbitmq.RabbitMqNode;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.testcontainers.rabbitmq.RabbitMQContainer;

/** The broker of a test JVM, and how to take it away and bring it back. */
record Broker(URI uri, RestartableServer server, AutoCloseable closing) {

    private static final String USER = "montour";

    /** Somebody else's, which no test may stop. */
    static Broker given(URI uri) {
        var server = new RestartableServer() {
            @Override
            public void stop() {
                throw new UnsupportedOperationException("The broker of MONTOUR_RABBITMQ_URI is not ours to stop");
            }

            @Override
            public void start() {}
        };
        return new Broker(uri, server, () -> {});
    }

    static Broker start(int port, Containers containers, Supplier<LocalProcess> local) {
        var uri = RabbitMqNode.uri(port, USER, USER);
        return containers
                .rabbitmq(port, USER, USER)
                .map(container -> new Broker(uri, restartable(container, port), container::stop))
                .orElseGet(() -> local(uri, new RunningProcess(local.get())));
    }

    private static Broker local(URI uri, RunningProcess node) {
        node.start();
        var server = new RestartableServer() {
            @Override
            public void stop() {
                node.stop();
            }

            @Override
            public void start() {
                node.start();
            }
        };
        return new Broker(uri, server, node);
    }

    private static RestartableServer restartable(RabbitMQContainer container, int port) {
        var client = container.getDockerClient();
        var id = container.getContainerId();
        return new RestartableServer() {
            @Override
            public void stop() {
                client.stopContainerCmd(id).exec();
            }

            @Override
            public void start() {
                var state = client.inspectContainerCmd(id).exec().getState();
                if (!Boolean.TRUE.equals(state.getRunning())) {
                    client.startContainerCmd(id).exec();
                }
                Readiness.amqp(port).await(Duration.ofSeconds(90));
            }
        };
    }
}
