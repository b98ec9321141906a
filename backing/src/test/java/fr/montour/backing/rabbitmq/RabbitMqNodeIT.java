package fr.montour.backing.rabbitmq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Ports;
import fr.montour.backing.process.RunningProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RabbitMqNodeIT {

    private static final String QUEUE = "confirmed-bookings";

    @TempDir
    Path folder;

    @Test
    void confirmedMessageSurvivesAStopAndNothingIsLeftBehind() throws Exception {
        var node = node();
        var uri = RabbitMqNode.uri(node.ports().getFirst(), "montour", "secret");
        try (var running = new RunningProcess(node)) {
            running.start();
            publish(uri, "booked");

            running.stop();
            assertThat(node.ports()).noneMatch(Ports::isOpen);
            running.start();

            try (var connection = connect(uri);
                    var channel = connection.createChannel()) {
                assertThat(new String(channel.basicGet(QUEUE, true).getBody(), UTF_8))
                        .isEqualTo("booked");
            }
        }
        assertThat(node.ports()).noneMatch(Ports::isOpen);
    }

    private LocalProcess node() {
        return RabbitMqNode.describe(folder, Ports.free(), Ports.free(), Ports.free(), "montour", "secret");
    }

    private static void publish(URI uri, String text) throws Exception {
        try (var connection = connect(uri);
                var channel = connection.createChannel()) {
            channel.queueDeclare(QUEUE, true, false, false, Map.of("x-queue-type", "quorum"));
            channel.confirmSelect();
            channel.basicPublish("", QUEUE, MessageProperties.PERSISTENT_BASIC, text.getBytes(UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        }
    }

    private static Connection connect(URI uri) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(uri);
        return factory.newConnection();
    }
}
