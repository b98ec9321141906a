package fr.montour.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One letter on its way:
 *
 * <pre>
 * Pending ─────────start──▶ Sending ──sent──────▶ Sent
 *    ▲                      ▲  │ ├────outdated──▶ Outdated
 *    ├──────later───────────┼──┤ ├────noAddress─▶ NoAddress
 *    │                      │  │ └────failed────▶ Failed
 * AwaitingContact ──start───┘  │
 *    ▲                         │
 *    └──────awaitContact───────┘
 * </pre>
 *
 * A {@code Sending} whose lease has run out is started again by whoever finds it.
 */
public sealed interface Delivery {

    DeliveryId id();

    /** How often sending was begun. */
    int attempts();

    /** A letter that has not come to an end. */
    sealed interface Open extends Delivery {

        DeliveryOrder order();

        @Override
        default DeliveryId id() {
            return order().id();
        }
    }

    /**
     * Waits until {@code dueAt}.
     *
     * @param reason why it was not sent at the last attempt; without personal data
     */
    record Pending(
            DeliveryOrder order,
            int attempts,
            Instant dueAt,
            @Nullable String reason) implements Open {

        /** A letter that was not tried yet. */
        public static Pending begun(DeliveryOrder order, Instant now) {
            return new Pending(order, 0, now, null);
        }

        public Sending start(Instant now, Duration lease) {
            return new Sending(order, attempts + 1, now.plus(lease));
        }
    }

    /** It is not known yet how to reach the person; looked for again at {@code dueAt}. */
    record AwaitingContact(DeliveryOrder order, int attempts, Instant dueAt) implements Open {

        public Sending start(Instant now, Duration lease) {
            return new Sending(order, attempts + 1, now.plus(lease));
        }
    }

    /** In the hands of one sender until {@code leaseUntil}. */
    record Sending(DeliveryOrder order, int attempts, Instant leaseUntil) implements Open {

        public Sent sent(Instant now) {
            return new Sent(order.id(), attempts, now);
        }

        public Outdated outdated(String reason, Instant now) {
            return new Outdated(order.id(), attempts, reason, now);
        }

        public NoAddress noAddress(Instant now) {
            return new NoAddress(order.id(), attempts, now);
        }

        public Failed failed(String reason, Instant now) {
            return new Failed(order.id(), attempts, reason, now);
        }

        public Pending later(Instant dueAt, String reason) {
            return new Pending(order, attempts, dueAt, reason);
        }

        public AwaitingContact awaitContact(Instant dueAt) {
            return new AwaitingContact(order, attempts, dueAt);
        }

        public Sending startAgain(Instant now, Duration lease) {
            return new Sending(order, attempts + 1, now.plus(lease));
        }
    }

    /** Taken over by the mail server. */
    record Sent(DeliveryId id, int attempts, Instant at) implements Delivery {}

    /** What it would have said is no longer true: never sent. */
    record Outdated(DeliveryId id, int attempts, String reason, Instant at) implements Delivery {}

    /** The person gave no address. */
    record NoAddress(DeliveryId id, int attempts, Instant at) implements Delivery {}

    /** @param reason without personal data */
    record Failed(DeliveryId id, int attempts, String reason, Instant at) implements Delivery {}
}
