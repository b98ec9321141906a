package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.PersonId;
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
        return new Delivery.Pending(
                new DeliveryOrder(id, new PersonId("p_1"), "booking.confirmed.v1", NOW, "{\"a\":1}"), 0, NOW);
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
        var later = sending.later(NOW.plusSeconds(10));

        assertThat(deliveries().settle(sending, later)).isTrue();

        assertThat(deliveries().find(id)).contains(later);
        assertThat(deliveries().due(NOW.plusSeconds(9), 1000)).doesNotContain(id);
        assertThat(deliveries().due(NOW.plusSeconds(10), 1000)).contains(id);
    }

    @Test
    void anUnknownDeliveryIsNone() {
        assertThat(deliveries().find(id)).isEmpty();
        assertThat(deliveries().claim(id, NOW, LEASE)).isEmpty();
    }
}
