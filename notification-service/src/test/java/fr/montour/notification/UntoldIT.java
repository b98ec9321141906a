package fr.montour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.notification.Samples.Sample;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.testing.EventTap;
import fr.montour.platform.words.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Letters that could not leave, and people who could not be told. */
@MicronautTest
class UntoldIT extends WithService {

    @Test
    void afterAnOutageOnlyWhatIsStillTrueIsTold() {
        var person = Samples.somebody();
        publish(person.of("person.registered.v1"));
        mail.stop();
        Sample called;
        Sample confirmed;
        Sample left;
        Sample missed;
        try {
            var now = Instant.now();
            called = publish(person.of("place.called.v1", now.minusSeconds(60)));
            confirmed = publish(person.of("booking.confirmed.v1", now.minusSeconds(40)));
            var cancelled = publish(person.of("booking.cancelled.v1", now.minusSeconds(20)));
            var other = Samples.somebody();
            publish(other.of("person.registered.v1"));
            left = publish(other.of("place.called.v1", now.minusSeconds(60)));
            publish(other.of("admission.revoked.v1", now.minusSeconds(20)));
            var waiting = Samples.somebody();
            publish(waiting.of("person.registered.v1"));
            missed = publish(waiting.of("place.missed.v1", now.minusSeconds(60)));
            publish(waiting.of("place.left.v1", now.minusSeconds(20)));
            // of the same subject, as all samples about places: when this one is kept, those before it are
            awaitState(publish(Samples.somebody().of("place.called.v1")), "AWAITING_CONTACT");
            awaitState(confirmed, "PENDING", "OUTDATED");
            awaitState(cancelled, "PENDING");
        } finally {
            mail.start();
        }

        assertThat(header(onlyLetterTo(person), "X-Montour-Event")).isEqualTo("booking.cancelled.v1");
        awaitState(called, "OUTDATED");
        awaitState(confirmed, "OUTDATED");
        awaitState(left, "OUTDATED");
        awaitState(missed, "OUTDATED");
    }

    @Test
    void whoCannotBeToldOfACallIsAnnouncedInTheShapeOfTheSampleAndAgainWhenTheyCanBe() {
        var person = Samples.somebody();
        var nobody = new PersonId(person.personId());
        contacts.recordAddress(nobody, new EmailAddress("not an address"), Language.FRENCH, Instant.now());

        publish(person.of("place.called.v1"));

        await().atMost(PATIENCE)
                .until(() -> announced("contact.unreachable.v1", person).isPresent());
        assertThat(shape(announced("contact.unreachable.v1", person).orElseThrow()))
                .isEqualTo(shape(EventTap.sample("contact.unreachable.v1")));
        assertThat(contacts.find(nobody))
                .get()
                .extracting(Contact::refusedSince)
                .isNotNull();

        publish(person.of("person.contact-changed.v1"));

        await().atMost(PATIENCE)
                .until(() -> announced("contact.reachable.v1", person).isPresent());
        assertThat(shape(announced("contact.reachable.v1", person).orElseThrow()))
                .isEqualTo(shape(EventTap.sample("contact.reachable.v1")));
    }

    private Optional<String> announced(String type, Samples about) {
        return events.seen(type).stream()
                .map(EventTap.Seen::json)
                .filter(json -> json.contains(about.personId()))
                .findFirst();
    }

    /** Names of members, in order. */
    private static String shape(String json) {
        return Pattern.compile("\"([A-Za-z]+)\"\\s*:")
                .matcher(json)
                .results()
                .map(member -> member.group(1))
                .filter(member -> !"correlationid".equals(member) && !"jti".equals(member))
                .sorted()
                .collect(Collectors.joining(" "));
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
}
