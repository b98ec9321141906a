package fr.montour.notification.delivery.job;

import fr.montour.notification.delivery.DeliveryId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Deliveries to be tried, each at most once and never more than the capacity. */
final class DueQueue {

    private final BlockingQueue<DeliveryId> queue;
    private final Set<DeliveryId> waiting = ConcurrentHashMap.newKeySet();

    DueQueue(int capacity) {
        queue = new ArrayBlockingQueue<>(capacity);
    }

    void offer(DeliveryId id) {
        if (waiting.add(id) && !queue.offer(id)) {
            waiting.remove(id);
        }
    }

    @Nullable DeliveryId poll(Duration wait) throws InterruptedException {
        var next = queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        if (next != null) {
            waiting.remove(next);
        }
        return next;
    }
}
