package fr.montour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.notification.Samples.Sample;
import fr.montour.notification.contact.Contacts;
import fr.montour.platform.testing.EventTap;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The service between a real RabbitMQ and a real SMTP server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithService implements TestPropertyProvider {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Duration QUIET = Duration.ofMillis(700);

    final TestMailServer mail = new TestMailServer();
    EventTap events;

    @Inject
    @Client("/")
    HttpClient http;

    @Inject
    Contacts contacts;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(TestTokens.properties());
        properties.put("mongodb.uri", Backing.shared().mongodb().toString());
        properties.put("rabbitmq.uri", Backing.shared().rabbitmq().toString());
        properties.put(
                "montour.database", "notification_" + getClass().getSimpleName().toLowerCase(Locale.ROOT));
        properties.put("montour.events.queue-suffix", "." + getClass().getSimpleName());
        properties.put("montour.events.retry-delays", "200ms,1s,3s");
        properties.put("montour.notification.smtp", mail.uri().toString());
        properties.put("montour.notification.first-retry", "200ms");
        properties.put("montour.notification.longest-retry", "500ms");
        properties.put("montour.notification.sweep", "200ms");
        properties.put("micronaut.server.port", "-1");
        return properties;
    }

    @BeforeAll
    void connect() {
        events = EventTap.on(Backing.shared().rabbitmq());
    }

    @AfterAll
    void disconnect() {
        events.close();
        mail.stop();
    }

    Sample publish(Sample sample) {
        events.publish(sample.type(), sample.id(), sample.json());
        return sample;
    }

    MimeMessage onlyLetterTo(Samples person) {
        await().atMost(PATIENCE).until(() -> !mail.receivedBy(person.address()).isEmpty());
        await().during(QUIET)
                .atMost(PATIENCE)
                .until(() -> mail.receivedBy(person.address()).size() == 1);
        return mail.receivedBy(person.address()).getFirst();
    }

    /** Fails with the state that stands instead. */
    void awaitState(Sample booking, String... states) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(booking)).isIn((Object[]) states));
    }

    String state(Sample booking) {
        try {
            return String.valueOf(delivery(booking.id(), "supervisor").get("state"));
        } catch (HttpClientResponseException e) {
            return "none";
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> delivery(String eventId, String role) {
        return get("/deliveries/" + eventId, role, Map.class);
    }

    int refusal(String eventId, String role) {
        try {
            delivery(eventId, role);
            return HttpStatus.OK.getCode();
        } catch (HttpClientResponseException e) {
            return e.getStatus().getCode();
        }
    }

    <T> T get(String path, String role, Class<T> as) {
        return http.toBlocking().retrieve(HttpRequest.GET(path).bearerAuth(token(role)), as);
    }

    static String token(String role) {
        return TestTokens.caller("p_staff", "notification-service", role);
    }

    static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
