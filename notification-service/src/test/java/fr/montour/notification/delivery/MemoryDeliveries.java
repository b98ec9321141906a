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
        return Optional.ofNullable(all.get(id))
                .filter(delivery -> isDue(delivery, now))
                .flatMap(delivery -> started(delivery, now, lease));
    }

    @Override
    public synchronized Optional<Delivery.Sending> claimEarly(DeliveryId id, Instant now, Duration lease) {
        return Optional.ofNullable(all.get(id))
                .filter(delivery -> isDue(delivery, now) || !(delivery instanceof Delivery.Sending))
                .flatMap(delivery -> started(delivery, now, lease));
    }

    private Optional<Delivery.Sending> started(Delivery delivery, Instant now, Duration lease) {
        var claimed = switch (delivery) {
            case Delivery.Pending pending -> pending.start(now, lease);
            case Delivery.AwaitingContact awaiting -> awaiting.start(now, lease);
            case Delivery.Sending sending -> sending.startAgain(now, lease);
            case Delivery.Sent sent -> null;
            case Delivery.Outdated outdated -> null;
            case Delivery.NoAddress none -> null;
            case Delivery.Failed failed -> null;
        };
        if (claimed != null) {
            all.put(delivery.id(), claimed);
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
                .filter(delivery -> isDue(delivery, now))
                .map(Delivery::id)
                .limit(max)
                .toList();
    }

    private static boolean isDue(Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Pending pending -> !pending.dueAt().isAfter(now);
            case Delivery.AwaitingContact awaiting -> !awaiting.dueAt().isAfter(now);
            case Delivery.Sending sending -> !sending.leaseUntil().isAfter(now);
            case Delivery.Sent sent -> false;
            case Delivery.Outdated outdated -> false;
            case Delivery.NoAddress none -> false;
            case Delivery.Failed failed -> false;
        };
    }

    @Override
    public synchronized Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(all.get(id));
    }
}
