package fr.montour.e2e.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for things, and many people doing something at the same time. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private Patience() {}

    /** Waits until something becomes true; the name tells what was missing. */
    public static ConditionFactory until(String name) {
        return Awaitility.await(name).atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(POLL);
    }

    /** All of them do it at once, each on a thread of its own; returns the results in the order of the people. */
    public static <P, R> List<R> together(List<P> people, Function<P, R> deed) {
        return together(people, people.size(), deed);
    }

    /** All of them do it, so many at a time; returns the results in the order of the people. */
    public static <P, R> List<R> together(List<P> people, int atATime, Function<P, R> deed) {
        Semaphore room = new Semaphore(atATime);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> running = new ArrayList<>();
            for (P person : people) {
                Callable<R> task = () -> {
                    room.acquire();
                    try {
                        return deed.apply(person);
                    } finally {
                        room.release();
                    }
                };
                running.add(threads.submit(task));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("one of " + people.size() + " failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
