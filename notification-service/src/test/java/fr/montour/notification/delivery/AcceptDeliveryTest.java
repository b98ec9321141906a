package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DeliveryId ID = new DeliveryId("e-1", Channel.EMAIL);
    private static final DeliveryOrder ORDER =
            new DeliveryOrder(ID, new PersonId("p_1"), "booking.confirmed.v1", NOW.minusSeconds(5), "{}");

    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final List<DeliveryId> due = new ArrayList<>();
    private boolean known = true;

    private boolean accept() {
        return new AcceptDelivery(new OnePerson(), deliveries, due::add, () -> NOW).accept(ORDER);
    }

    @Test
    void whatIsAcceptedIsKeptAndDueAtOnce() {
        assertThat(accept()).isTrue();

        assertThat(deliveries.find(ID)).contains(new Delivery.Pending(ORDER, 0, NOW));
        assertThat(due).containsExactly(ID);
    }

    @Test
    void aCopyOfAnEventChangesNothing() {
        accept();
        var sending = deliveries.claim(ID, NOW, java.time.Duration.ofMinutes(2)).orElseThrow();

        assertThat(accept()).isTrue();

        assertThat(deliveries.find(ID)).contains(sending);
    }

    @Test
    void nothingIsKeptForSomebodyWhoIsNotKnownYet() {
        known = false;

        assertThat(accept()).isFalse();

        assertThat(deliveries.find(ID)).isEmpty();
        assertThat(due).isEmpty();
    }

    private final class OnePerson implements Contacts {

        @Override
        public Optional<Contact> find(PersonId person) {
            return Optional.of(new Contact(person, "Claire", "Dupont", null, Language.FRENCH))
                    .filter(contact -> known);
        }

        @Override
        public void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName) {}

        @Override
        public void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since) {}
    }
}
