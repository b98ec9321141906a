package fr.montour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.notification.Samples.Sample;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.testing.EventTap;
import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Events of a real RabbitMQ become letters at a real SMTP server. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationIT implements TestPropertyProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofMillis(700);

    private final TestMailServer mail = new TestMailServer();
    private EventTap events;

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
        properties.put("montour.database", "notification_it");
        properties.put("montour.events.queue-suffix", ".it");
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

    private Sample publish(Sample sample) {
        events.publish(sample.type(), sample.id(), sample.json());
        return sample;
    }

    private MimeMessage onlyLetterTo(Samples person) {
        await().atMost(PATIENCE).until(() -> !mail.receivedBy(person.address()).isEmpty());
        await().during(QUIET)
                .atMost(PATIENCE)
                .until(() -> mail.receivedBy(person.address()).size() == 1);
        return mail.receivedBy(person.address()).getFirst();
    }

    @Test
    void aConfirmedBookingBecomesOneLetterWithACalendarFile() throws Exception {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));

        publish(person.of("booking.confirmed.v1"));

        var letter = onlyLetterTo(person);
        assertThat(letter.getSubject()).startsWith("Rendez-vous confirmé\u00a0: mardi 1er décembre 2026");
        assertThat(letter.getHeader("X-Montour-Event")).containsExactly("booking.confirmed.v1");
        assertThat(letter.getHeader("X-Montour-Reference")).containsExactly("K7QM-3XZ9");
        assertThat(((MimeMultipart) letter.getContent()).getBodyPart(1).getContentType())
                .contains("text/calendar");
    }

    @Test
    void anEventThatComesFiveTimesMakesOneLetter() {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));
        var booking = person.of("booking.confirmed.v1");

        for (var copy = 0; copy < 5; copy++) {
            publish(booking);
        }

        assertThat(onlyLetterTo(person)).isNotNull();
    }

    @Test
    void aBookingThatComesBeforeItsPersonMakesALetterAllTheSame() {
        var person = Samples.somebody();
        publish(person.of("booking.confirmed.v1"));

        publish(person.of("person.registered.v1"));

        assertThat(onlyLetterTo(person)).isNotNull();
    }

    @Test
    void whileTheMailServerIsAwayLettersWaitAndEventsFlow() {
        var person = Samples.somebody();
        var quick = Samples.somebody();
        publish(person.of("person.registered.v1"));
        mail.stop();
        try {
            var booking = publish(person.of("booking.confirmed.v1"));
            awaitState(booking, "PENDING");
            publish(quick.of("person.registered.v1"));
            await().atMost(PATIENCE)
                    .until(() -> contacts.find(new PersonId(quick.personId())).isPresent());
        } finally {
            mail.start();
        }

        assertThat(onlyLetterTo(person)).isNotNull();
    }

    @Test
    void everyKindOfEventMakesItsLetter() throws Exception {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));
        var types = List.of(
                "booking.cancelled.v1", "place.turn-near.v1", "place.called.v1", "place.missed.v1", "place.removed.v1");

        types.forEach(type -> publish(person.of(type)));

        await().atMost(PATIENCE).until(() -> mail.receivedBy(person.address()).size() == types.size());
        var subjects = mail.receivedBy(person.address()).stream()
                .map(message -> header(message, "X-Montour-Event"))
                .toList();
        assertThat(subjects).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void theNewestLanguageAndAddressAreUsed() {
        var person = Samples.somebody();
        var newAddress = new Samples(person.personId(), "new-" + person.address());
        var changedAt = Instant.now();
        publish(newAddress.of("person.contact-changed.v1", changedAt));
        publish(person.of("person.registered.v1", changedAt.minusSeconds(60)));
        await().atMost(PATIENCE).until(() -> {
            var contact = contacts.find(new PersonId(person.personId()));
            return contact.filter(known -> known.familyName() != null).isPresent();
        });

        publish(person.of("place.called.v1"));

        assertThat(header(onlyLetterTo(newAddress), "Content-Language")).isEqualTo("en");
        assertThat(mail.receivedBy(person.address())).isEmpty();
    }

    @Test
    void anOlderAddressDoesNotReplaceANewerOne() {
        var person = new PersonId(Samples.somebody().personId());
        var now = Instant.now();
        contacts.recordAddress(person, new EmailAddress("new@example.org"), Language.ENGLISH, now);
        contacts.recordAddress(person, new EmailAddress("old@example.org"), Language.FRENCH, now.minusSeconds(1));

        assertThat(contacts.find(person))
                .contains(new Contact(person, null, null, new EmailAddress("new@example.org"), Language.ENGLISH));
    }

    @Test
    void somebodyOfWhomOnlyTheNamesAreKnownIsNoContactYet() {
        var person = new PersonId(Samples.somebody().personId());
        contacts.recordNames(person, null, "Soekarno");
        assertThat(contacts.find(person)).isEmpty();

        contacts.recordAddress(person, null, Language.FRENCH, Instant.now());

        assertThat(contacts.find(person)).contains(new Contact(person, null, "Soekarno", null, Language.FRENCH));
    }

    @Test
    void aPersonWithoutAddressGetsNothingAndThatIsKnown() {
        var person = Samples.somebody();
        contacts.recordAddress(new PersonId(person.personId()), null, Language.FRENCH, Instant.now());

        var booking = publish(person.of("booking.confirmed.v1"));

        awaitState(booking, "NO_ADDRESS");
    }

    @Test
    void anAddressThatIsNoneIsAFailureThatNamesNobody() {
        var person = Samples.somebody();
        contacts.recordAddress(
                new PersonId(person.personId()), new EmailAddress("not an address"), Language.FRENCH, Instant.now());

        var booking = publish(person.of("booking.confirmed.v1"));

        awaitState(booking, "FAILED");
        assertThat(delivery(booking.id(), "supervisor")).containsEntry("reason", "the address is not one");
        assertThat(delivery(booking.id(), "supervisor").toString()).doesNotContain("not an address");
    }

    @Test
    void onlySupervisorsSeeDeliveries() {
        assertThat(refusal("any", "agent")).isEqualTo(HttpStatus.FORBIDDEN.getCode());
        assertThat(refusal("any", "supervisor")).isEqualTo(HttpStatus.NOT_FOUND.getCode());
    }

    @Test
    void whatCannotBeHandledIsSeenAndReplayedByASupervisor() {
        var person = Samples.somebody();
        var booking = publish(person.of("booking.confirmed.v1"));
        await().atMost(PATIENCE)
                .until(() -> get("/internal/parked", "supervisor", String.class).contains(booking.id()));
        contacts.recordAddress(
                new PersonId(person.personId()), new EmailAddress(person.address()), Language.FRENCH, Instant.now());

        http.toBlocking()
                .exchange(HttpRequest.POST("/internal/parked/" + booking.id() + "/replay", "")
                        .bearerAuth(token("supervisor")));

        assertThat(onlyLetterTo(person)).isNotNull();
    }

    /** Fails with the state that stands instead. */
    private void awaitState(Sample booking, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(booking)).isEqualTo(state));
    }

    private String state(Sample booking) {
        try {
            return String.valueOf(delivery(booking.id(), "supervisor").get("state"));
        } catch (HttpClientResponseException e) {
            return "none";
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> delivery(String eventId, String role) {
        return get("/deliveries/" + eventId, role, Map.class);
    }

    private int refusal(String eventId, String role) {
        try {
            delivery(eventId, role);
            return HttpStatus.OK.getCode();
        } catch (HttpClientResponseException e) {
            return e.getStatus().getCode();
        }
    }

    private <T> T get(String path, String role, Class<T> as) {
        return http.toBlocking().retrieve(HttpRequest.GET(path).bearerAuth(token(role)), as);
    }

    private static String token(String role) {
        return TestTokens.caller("p_staff", "notification-service", role);
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
