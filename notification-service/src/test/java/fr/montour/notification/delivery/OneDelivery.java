package fr.montour.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Room for one delivery, with the conditions of the real store. */
final class OneDelivery implements Deliveries {

    @Nullable Delivery current;

    @Override
    public boolean accept(Delivery.Pending delivery) {
        var free = current == null;
        if (free) {
            current = delivery;
        }
        return free;
    }

    @Override
    public Delivery.@Nullable Sending claim(DeliveryId id, Instant now, Duration lease) {
        var claimed = switch (current) {
            case Delivery.Pending pending when !pending.dueAt().isAfter(now) -> pending.start(now, lease);
            case Delivery.Sending sending when !sending.leaseUntil().isAfter(now) -> sending.startAgain(now, lease);
            case null, default -> null;
        };
        if (claimed != null) {
            current = claimed;
        }
        return claimed;
    }

    @Override
    public boolean settle(Delivery.Sending from, Delivery to) {
        var mine = from.equals(current);
        if (mine) {
            current = to;
        }
        return mine;
    }

    @Override
    public List<DeliveryId> due(Instant now, int max) {
        return List.of();
    }

    @Override
    public @Nullable Delivery find(DeliveryId id) {
        return current;
    }
}
