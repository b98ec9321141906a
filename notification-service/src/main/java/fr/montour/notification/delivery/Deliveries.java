package fr.montour.notification.delivery;

import fr.montour.notification.delivery.Delivery.Pending;
import fr.montour.notification.delivery.Delivery.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All deliveries; every change is one conditional write. */
public interface Deliveries {

    /** False when the same event was accepted before. */
    boolean accept(Pending delivery);

    /** The delivery, now in the hands of the caller; empty when it is not due or somebody else has it. */
    Optional<Sending> claim(DeliveryId id, Instant now, Duration lease);

    /** As {@link #claim}, also before it is due: a later letter waits for it. Empty when somebody else has it, or it has ended. */
    Optional<Sending> claimEarly(DeliveryId id, Instant now, Duration lease);

    /** False when the lease was lost meanwhile to another sender. */
    boolean settle(Sending from, Delivery to);

    /** Some of those that wait for a sender. */
    List<DeliveryId> due(Instant now, int max);

    /** The delivery; one that cannot be read has failed. */
    Optional<Delivery> find(DeliveryId id);
}
