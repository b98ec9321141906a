package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of deliveries promises. */
public abstract class DeliveriesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DeliveryId id = new DeliveryId(UUID.randomUUID().toString(), Channel.EMAIL);

    protected abstract Deliveries deliveries();

    private Delivery.Pending pending() {
        var call = new Untold.Call("93008-x", 42, "a_1", NOW.minusSeconds(300), NOW.plusSeconds(300));
        return Delivery.Pending.begun(
                new DeliveryOrder(
                        id,
                        new PersonId("p_1"),
                        NoticeKind.CALLED,
                        NOW,
                        new EmailAddress("claire@example.org"),
                        "93008-x",
                        NOW.plusSeconds(300),
                        call,
                        "{\"a\":1}"),
                NOW);
    }

    private Delivery.Sending claimed() {
        deliveries().accept(pending());
        return deliveries().claim(id, NOW, LEASE).orElseThrow();
    }

    @Test
    void anEventIsAcceptedOnce() {
        assertThat(deliveries().accept(pending())).isTrue();
        assertThat(deliveries().accept(pending())).isFalse();
        assertThat(deliveries().find(id)).contains(pending());
    }

    @Test
    void aDeliveryIsClaimedWhenItIsDueAndNotBefore() {
        deliveries().accept(pending());

        assertThat(deliveries().claim(id, NOW.minusMillis(1), LEASE)).isEmpty();
        assertThat(deliveries().claim(id, NOW, LEASE)).contains(pending().start(NOW, LEASE));
    }

    @Test
    void ofManySendersOneGetsTheDelivery() {
        deliveries().accept(pending());

        var winners = IntStream.range(0, 16)
                .parallel()
                .filter(sender -> deliveries().claim(id, NOW, LEASE).isPresent())
                .count();

        assertThat(winners).isOne();
    }

    @Test
    void aClaimedDeliveryIsFreeAgainAfterItsLease() {
        var first = claimed();

        assertThat(deliveries().claim(id, first.leaseUntil().minusMillis(1), LEASE))
                .isEmpty();
        var second = deliveries().claim(id, first.leaseUntil(), LEASE);

        assertThat(second).contains(first.startAgain(first.leaseUntil(), LEASE));
    }

    @Test
    void whoLostTheLeaseChangesNothing() {
        var first = claimed();
        var second = deliveries().claim(id, first.leaseUntil(), LEASE).orElseThrow();

        assertThat(deliveries().settle(first, first.failed("late", NOW))).isFalse();
        assertThat(deliveries().settle(second, second.sent(NOW))).isTrue();
        assertThat(deliveries().find(id)).contains(second.sent(NOW));
    }

    @Test
    void everyEndIsKept() {
        var sending = claimed();

        assertThat(deliveries().settle(sending, sending.failed("550", NOW))).isTrue();
        assertThat(deliveries().find(id)).contains(sending.failed("550", NOW));
        assertThat(deliveries().claim(id, NOW.plus(Duration.ofDays(1)), LEASE)).isEmpty();
    }

    @Test
    void whatWaitsIsFoundWhenItIsDue() {
        var sending = claimed();
        var later = sending.later(NOW.plusSeconds(10), "the mail server answered 550 to MAIL");

        assertThat(deliveries().settle(sending, later)).isTrue();

        assertThat(deliveries().find(id)).contains(later);
        assertThat(deliveries().due(NOW.plusSeconds(9), 1000)).doesNotContain(id);
        assertThat(deliveries().due(NOW.plusSeconds(10), 1000)).contains(id);
    }

    @Test
    void whatWaitsForItsContactIsAStateThatIsLookedAtAgain() {
        var sending = claimed();
        var awaiting = sending.awaitContact(NOW.plusSeconds(10));

        assertThat(deliveries().settle(sending, awaiting)).isTrue();

        assertThat(deliveries().find(id)).contains(awaiting);
        assertThat(deliveries().due(NOW.plusSeconds(9), 1000)).doesNotContain(id);
        assertThat(deliveries().claim(id, NOW.plusSeconds(10), LEASE))
                .contains(awaiting.start(NOW.plusSeconds(10), LEASE));
    }

    @Test
    void whatALaterLetterWaitsForIsClaimedBeforeItIsDue() {
        var sending = claimed();
        var later = sending.later(NOW.plusSeconds(10), "away");
        deliveries().settle(sending, later);

        assertThat(deliveries().claimEarly(id, NOW, LEASE)).contains(later.start(NOW, LEASE));
    }

    @Test
    void whatASenderHasInHandOrWhatHasEndedIsNotClaimedEarly() {
        var sending = claimed();
        assertThat(deliveries().claimEarly(id, NOW, LEASE)).isEmpty();

        deliveries().settle(sending, sending.outdated("no longer true", NOW));

        assertThat(deliveries().claimEarly(id, NOW, LEASE)).isEmpty();
        assertThat(deliveries().find(id)).contains(sending.outdated("no longer true", NOW));
    }

    @Test
    void anUnknownDeliveryIsNone() {
        assertThat(deliveries().find(id)).isEmpty();
        assertThat(deliveries().claim(id, NOW, LEASE)).isEmpty();
    }
}
