package fr.montour.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stands for the store in tests without servers; passes the same contract. */
final class MemoryDeliveries implements Deliveries {

    private final Map<DeliveryId, Delivery> all = new LinkedHashMap<>();

    /** A delivery in the middle of its life. */
    void put(Delivery delivery) {
        all.put(delivery.id(), delivery);
    }

    @Override
    public synchronized boolean accept(Delivery.Pending delivery) {
        return all.putIfAbsent(delivery.id(), delivery) == null;
    }

    @Override
    public synchronized Optional<Delivery.Sending> claim(DeliveryId id, Instant now, Duration lease) {
        var claimed = switch (all.get(id)) {
            case Delivery.Pending pending when !pending.dueAt().isAfter(now) -> pending.start(now, lease);
            case Delivery.Sending sending when !sending.leaseUntil().isAfter(now) -> sending.startAgain(now, lease);
            case null, default -> null;
        };
        if (claimed != null) {
            all.put(id, claimed);
        }
        return Optional.ofNullable(claimed);
    }

    @Override
    public synchronized boolean settle(Delivery.Sending from, Delivery to) {
        return all.replace(from.id(), from, to);
    }

    @Override
    public synchronized List<DeliveryId> due(Instant now, int max) {
        return all.values().stream()
                .filter(delivery -> switch (delivery) {
                    case Delivery.Pending pending -> !pending.dueAt().isAfter(now);
                    case Delivery.Sending sending -> !sending.leaseUntil().isAfter(now);
                    case Delivery.Sent sent -> false;
                    case Delivery.NoAddress none -> false;
                    case Delivery.Failed failed -> false;
                })
                .map(Delivery::id)
                .limit(max)
                .toList();
    }

    @Override
    public synchronized Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(all.get(id));
    }
}
