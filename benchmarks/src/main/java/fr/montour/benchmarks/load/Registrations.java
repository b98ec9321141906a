package fr.montour.benchmarks.load;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells notification-service of the people of a run, who have no e-mail address, so that news for them are not parked. */
final class Registrations {

    private static final long CONFIRM_MILLIS = 10_000;
    private static final int UNCONFIRMED = 1_000;

    private Registrations() {}

    static void publish(URI broker, List<String> personIds) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(broker);
        try (var connection = factory.newConnection();
                var channel = connection.createChannel()) {
            channel.confirmSelect();
            var properties = new AMQP.BasicProperties.Builder()
                    .contentType("application/cloudevents+json")
                    .deliveryMode(2)
                    .build();
            for (int n = 0; n < personIds.size(); n++) {
                byte[] event = event(personIds.get(n)).getBytes(StandardCharsets.UTF_8);
                channel.basicPublish("montour.events", "person.registered.v1", properties, event);
                if ((n + 1) % UNCONFIRMED == 0) {
                    channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
                }
            }
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        }
    }

    private static String event(String personId) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "identity-service", "type": "person.registered.v1", \
                "subject": "%s", "time": "%s", "datacontenttype": "application/json", "data": {"personId": "%s", \
                "kind": "APPLICANT", "givenName": "Load", "familyName": "Test", "locale": "fr"}}""".formatted(UUID.randomUUID(), personId, Instant.now(), personId);
    }
}
