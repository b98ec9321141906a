package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DeliveryId ID = new DeliveryId("e-1", Channel.EMAIL);
    private static final DeliveryOrder ORDER = new DeliveryOrder(
            ID, new PersonId("p_1"), NoticeKind.CONFIRMED, NOW.minusSeconds(5), null, "93008-x", null, null, "{}");

    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final MemoryCorrespondences correspondences = new MemoryCorrespondences();
    private final List<DeliveryId> due = new ArrayList<>();

    private void accept() {
        new AcceptDelivery(deliveries, correspondences, due::add, () -> NOW).accept(ORDER, "b_1");
    }

    @Test
    void whatIsAcceptedIsKeptAndDueAtOnceWhoeverThePersonIs() {
        accept();

        assertThat(deliveries.find(ID)).contains(Delivery.Pending.begun(ORDER, NOW));
        assertThat(due).containsExactly(ID);
    }

    @Test
    void laterLettersAboutTheSameLineKnowOfIt() {
        accept();

        assertThat(correspondences
                        .find(new CorrespondenceId(new PersonId("p_1"), "93008-x"))
                        .mentions())
                .containsExactly(new Mention(ID, NoticeKind.CONFIRMED, "b_1", NOW.minusSeconds(5)));
    }

    @Test
    void aCopyOfAnEventChangesNothing() {
        accept();
        var sending = deliveries.claim(ID, NOW, Duration.ofMinutes(2)).orElseThrow();

        accept();

        assertThat(deliveries.find(ID)).contains(sending);
    }
}
