package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.letter.Letter;
import fr.montour.platform.words.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId PERSON = new PersonId("p_1");
    private static final DeliveryId ID = new DeliveryId("e-1", Channel.EMAIL);

    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private @Nullable EmailAddress address = new EmailAddress("claire@example.org");
    private Mailer.Outcome answer = new Mailer.Outcome.Accepted();
    private int sent;

    private Optional<Delivery> send(Instant happenedAt) {
        deliveries.put(new Delivery.Pending(
                new DeliveryOrder(ID, PERSON, "booking.confirmed.v1", happenedAt, "{}"), 0, happenedAt));
        return sendAgain(NOW);
    }

    private Optional<Delivery> sendAgain(Instant now) {
        return new SendLetter(
                        deliveries,
                        new OneContact(),
                        (order, contact) -> new Letter(contact.language(), "subject", List.of(), null, null),
                        new RetryRule(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofDays(2)),
                        Duration.ofMinutes(2),
                        () -> now,
                        () -> 0L)
                .send(ID, new OneMailer());
    }

    @Test
    void anAcceptedLetterIsSent() {
        assertThat(send(NOW)).contains(new Delivery.Sent(ID, 1, NOW));
        assertThat(deliveries.find(ID)).get().isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void aSentLetterIsNotSentAgain() {
        send(NOW);

        assertThat(sendAgain(NOW.plusSeconds(3600))).isEmpty();
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void aPersonWithoutAddressIsNoFailure() {
        address = null;

        assertThat(send(NOW)).contains(new Delivery.NoAddress(ID, 1, NOW));
        assertThat(sent).isZero();
    }

    @Test
    void aMailServerThatIsAwayMakesTheLetterWait() {
        answer = new Mailer.Outcome.Deferred("away");

        assertThat(send(NOW)).get().isInstanceOfSatisfying(Delivery.Pending.class, pending -> {
            assertThat(pending.dueAt()).isEqualTo(NOW.plusSeconds(2));
            assertThat(pending.attempts()).isEqualTo(1);
        });
        assertThat(sendAgain(NOW.plusSeconds(1))).isEmpty();
        assertThat(sendAgain(NOW.plusSeconds(2))).isPresent();
    }

    @Test
    void aRefusedAddressIsAFailure() {
        answer = new Mailer.Outcome.Rejected("550");

        assertThat(send(NOW)).contains(new Delivery.Failed(ID, 1, "550", NOW));
    }

    @Test
    void anOldLetterIsGivenUpInsteadOfWaiting() {
        answer = new Mailer.Outcome.Deferred("away");

        assertThat(send(NOW.minus(Duration.ofHours(49)))).get().isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void aSenderThatVanishedIsFollowedAfterItsLease() {
        deliveries.put(new Delivery.Sending(
                new DeliveryOrder(ID, PERSON, "booking.confirmed.v1", NOW, "{}"), 1, NOW.plusSeconds(120)));

        assertThat(sendAgain(NOW.plusSeconds(119))).isEmpty();
        assertThat(sendAgain(NOW.plusSeconds(120))).contains(new Delivery.Sent(ID, 2, NOW.plusSeconds(120)));
    }

    private final class OneMailer implements Mailer {

        @Override
        public Outcome send(DeliveryOrder order, Letter letter, EmailAddress to) {
            sent++;
            return answer;
        }

        @Override
        public void close() {}
    }

    private final class OneContact implements Contacts {

        @Override
        public Optional<Contact> find(PersonId person) {
            return Optional.of(new Contact(person, "Claire", "Dupont", address, Language.FRENCH));
        }

        @Override
        public void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName) {}

        @Override
        public void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since) {}
    }
}
