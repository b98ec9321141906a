package fr.montour.platform.events;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A handler that remembers what it did, and fails on demand. */
@Singleton
@Requires(property = "micronaut.application.name", value = "platform-it")
class Counting implements EventHandler<OrderChanged> {

    private final Map<String, List<Integer>> steps = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    volatile boolean failing;

    @Override
    public String type() {
        return "order.changed.v1";
    }

    @Override
    public Class<OrderChanged> payload() {
        return OrderChanged.class;
    }

    @Override
    public void handle(Event<OrderChanged> event) {
        attempts.computeIfAbsent(event.subject(), id -> new AtomicInteger()).incrementAndGet();
        if (failing) {
            throw new IllegalStateException("out of order");
        }
        steps.computeIfAbsent(event.subject(), id -> new CopyOnWriteArrayList<>())
                .add(event.data().step());
    }

    List<Integer> steps(String id) {
        return steps.getOrDefault(id, List.of());
    }

    int attempts(String id) {
        return attempts.getOrDefault(id, new AtomicInteger()).get();
    }

    @Factory
    @Requires(property = "micronaut.application.name", value = "platform-it")
    static class Sources {

        @Singleton
        OutboxSource orders() {
            return new OutboxSource("orders");
        }
    }
}
