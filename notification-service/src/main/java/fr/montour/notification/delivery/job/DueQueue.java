package fr.montour.notification.delivery.job;

import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DueDeliveries;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Deliveries for the senders of this node, each at most once and never more than the capacity. */
@Singleton
final class DueQueue implements DueDeliveries {

    static final int CAPACITY = 10_000;

    private final BlockingQueue<DeliveryId> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final Set<DeliveryId> waiting = ConcurrentHashMap.newKeySet();

    @Override
    public void add(DeliveryId id) {
        if (waiting.add(id) && !queue.offer(id)) {
            waiting.remove(id);
        }
    }

    Optional<DeliveryId> poll(Duration wait) throws InterruptedException {
        var next = Optional.ofNullable(queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
        next.ifPresent(waiting::remove);
        return next;
    }
}
