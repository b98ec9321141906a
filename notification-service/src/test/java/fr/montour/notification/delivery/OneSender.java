package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.MemoryContacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import fr.montour.notification.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sender with stores in memory, at the time and with the mail server's answer that a test sets. */
final class OneSender {

    static final PersonId PERSON = new PersonId("p_1");
    static final EmailAddress ADDRESS = new EmailAddress("claire@example.org");
    static final Duration LEASE = Duration.ofMinutes(2);

    final MemoryDeliveries deliveries = new MemoryDeliveries();
    final MemoryContacts contacts = new MemoryContacts();
    /** Types of the events whose letters left, in order. */
    final List<String> sent = new ArrayList<>();

    final List<DeliveryId> unwritable = new ArrayList<>();
    /** Deliveries whose letters cannot be written. */
    final Set<DeliveryId> broken = new HashSet<>();

    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    Mailer.Outcome answer = new Mailer.Outcome.Accepted();
    int outages;

    private final MemoryCorrespondences correspondences = new MemoryCorrespondences();
    private final Map<DeliveryId, DeliveryOrder> orders = new HashMap<>();

    void after(Duration time) {
        now = now.plus(time);
    }

    DeliveryId accept(NoticeKind kind, String about, @Nullable Instant validUntil, Untold.@Nullable Call call) {
        return accept(PERSON, kind, about, "93008-x", now, validUntil, call);
    }

    DeliveryId acceptFrom(Instant happenedAt, NoticeKind kind, String about) {
        return accept(PERSON, kind, about, "93008-x", happenedAt, null, null);
    }

    DeliveryId acceptFor(String line, NoticeKind kind) {
        return accept(PERSON, kind, "1", line, now, null, null);
    }

    DeliveryId acceptOf(PersonId person, NoticeKind kind) {
        return accept(person, kind, "1", "93008-x", now, null, null);
    }

    private DeliveryId accept(
            PersonId person,
            NoticeKind kind,
            String about,
            String line,
            Instant happenedAt,
            @Nullable Instant validUntil,
            Untold.@Nullable Call call) {
        var id = new DeliveryId("e-" + orders.size(), Channel.EMAIL);
        var order = new DeliveryOrder(id, person, kind, happenedAt, null, line, validUntil, call, "{}");
        orders.put(id, order);
        new AcceptDelivery(deliveries, correspondences, due -> {}, () -> now).accept(order, about);
        return id;
    }

    DeliveryOrder order(DeliveryId id) {
        return Objects.requireNonNull(orders.get(id));
    }

    Contact contact() {
        return contacts.find(PERSON).orElseThrow();
    }

    Optional<Delivery> send(DeliveryId id) {
        var retry = new RetryRule(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofDays(2));
        var attempts = new AttemptLetter(contacts, this::render, retry, new Watch(), () -> now, () -> 0L);
        return new SendLetter(deliveries, correspondences, attempts, Duration.ofSeconds(2), LEASE, () -> now)
                .send(id, new OneMailer());
    }

    private Letter render(DeliveryOrder order, Contact contact, boolean callTold) {
        if (broken.contains(order.id())) {
            throw new IllegalStateException("broken");
        }
        return new Letter(contact.language(), callTold ? "" : " (untold)", List.of(), null, null);
    }

    private final class OneMailer implements Mailer {

        @Override
        public Outcome send(DeliveryOrder order, Letter letter, EmailAddress to) {
            if (answer instanceof Outcome.Accepted) {
                sent.add(order.kind().eventType() + (letter.subject().isEmpty() ? "" : " " + letter.subject()));
            }
            return answer;
        }

        @Override
        public void close() {}
    }

    private final class Watch implements DeliveryWatch {

        @Override
        public void outage(String reason) {
            outages++;
        }

        @Override
        public void working() {}

        @Override
        public void unwritable(DeliveryId id, RuntimeException failure) {
            unwritable.add(id);
        }
    }
}
