package fr.montour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.notification.contact.PersonId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of a real RabbitMQ become letters at a real SMTP server. */
@MicronautTest
class NotificationIT extends WithService {

    @Test
    void aConfirmedBookingBecomesOneLetterWithACalendarFile() throws Exception {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));

        publish(person.of("booking.confirmed.v1"));

        var letter = onlyLetterTo(person);
        assertThat(letter.getSubject()).startsWith("Rendez-vous confirmé\u00a0: ");
        assertThat(letter.getHeader("X-Montour-Event")).containsExactly("booking.confirmed.v1");
        assertThat(letter.getHeader("X-Montour-Reference")).containsExactly("K7QM-3XZ9");
        assertThat(((MimeMultipart) letter.getContent()).getBodyPart(1).getContentType())
                .contains("application/ics");
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
        var booking = publish(person.of("booking.confirmed.v1"));
        awaitState(booking, "AWAITING_CONTACT");

        publish(person.of("person.registered.v1"));

        assertThat(onlyLetterTo(person)).isNotNull();
        assertThat(get("/internal/parked", "supervisor", String.class)).doesNotContain(booking.id());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booking.cancelled.v1",
                "place.turn-near.v1",
                "place.called.v1",
                "place.missed.v1",
                "place.call-withdrawn.v1",
                "place.call-spared.v1",
                "place.booked-elsewhere.v1",
                "place.line-closed.v1",
                "place.removed.v1"
            })
    void everyKindOfEventMakesItsLetter(String type) {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));

        publish(person.of(type));

        assertThat(header(onlyLetterTo(person), "X-Montour-Event")).isEqualTo(type);
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
    void onlySupervisorsSeeDeliveries() {
        assertThat(refusal("any", "agent")).isEqualTo(HttpStatus.FORBIDDEN.getCode());
        assertThat(refusal("any", "supervisor")).isEqualTo(HttpStatus.NOT_FOUND.getCode());
    }

    @Test
    void whatCannotBeReadIsSeenAndReplayedByASupervisor() {
        var booking = Samples.somebody().of("booking.confirmed.v1");
        var broken = booking.json().replace("\"zone\"", "\"elsewhere\"");
        events.publish(booking.type(), booking.id(), broken);

        await().atMost(PATIENCE)
                .until(() -> get("/internal/parked", "supervisor", String.class).contains(booking.id()));
        var replay = HttpRequest.POST("/internal/parked/" + booking.id() + "/replay", "")
                .bearerAuth(token("supervisor"));
        assertThat(http.toBlocking().exchange(replay).code()).isEqualTo(HttpStatus.ACCEPTED.getCode());
    }

    @Test
    void anAddressThatIsNotProvenGetsALinkAndNothingElse() {
        var person = Samples.somebody();
        var stranger = new Samples(person.personId(), "stranger-" + person.address());
        publish(person.of("person.registered.v1"));

        publish(stranger.of("person.address-to-prove.v1"));
        publish(person.of("booking.confirmed.v1"));

        assertThat(header(onlyLetterTo(stranger), "X-Montour-Event")).isEqualTo("person.address-to-prove.v1");
        assertThat(header(onlyLetterTo(person), "X-Montour-Event")).isEqualTo("booking.confirmed.v1");
    }
}
