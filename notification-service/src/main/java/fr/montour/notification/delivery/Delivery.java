package fr.montour.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * One letter on its way:
 *
 * <pre>
 * Pending ──start──▶ Sending ──sent──────▶ Sent
 *    ▲                  │ ├────noAddress─▶ NoAddress
 *    └──────later───────┘ └────failed────▶ Failed
 * </pre>
 *
 * A {@code Sending} whose lease has run out is started again by whoever finds it.
 */
public sealed interface Delivery {

    DeliveryId id();

    /** How often sending was begun. */
    int attempts();

    /** Waits until {@code dueAt}. */
    record Pending(DeliveryOrder order, int attempts, Instant dueAt) implements Delivery {

        @Override
        public DeliveryId id() {
            return order.id();
        }

        public Sending start(Instant now, Duration lease) {
            return new Sending(order, attempts + 1, now.plus(lease));
        }
    }

    /** In the hands of one sender until {@code leaseUntil}. */
    record Sending(DeliveryOrder order, int attempts, Instant leaseUntil) implements Delivery {

        @Override
        public DeliveryId id() {
            return order.id();
        }

        public Sent sent(Instant now) {
            return new Sent(order.id(), attempts, now);
        }

        public NoAddress noAddress(Instant now) {
            return new NoAddress(order.id(), attempts, now);
        }

        public Failed failed(String reason, Instant now) {
            return new Failed(order.id(), attempts, reason, now);
        }

        public Pending later(Instant dueAt) {
            return new Pending(order, attempts, dueAt);
        }

        public Sending startAgain(Instant now, Duration lease) {
            return new Sending(order, attempts + 1, now.plus(lease));
        }
    }

    /** Taken over by the mail server. */
    record Sent(DeliveryId id, int attempts, Instant at) implements Delivery {}

    /** The person gave no address. */
    record NoAddress(DeliveryId id, int attempts, Instant at) implements Delivery {}

    /** @param reason without personal data */
    record Failed(DeliveryId id, int attempts, String reason, Instant at) implements Delivery {}
}
