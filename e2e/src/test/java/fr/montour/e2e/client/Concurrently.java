package fr.montour.e2e.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Many people doing something at the same time. The first failure of one of them is thrown. */
public final class Concurrently {

    private Concurrently() {}

    /** All of them do it at once, each on a thread of its own; returns the results in the order of the people. */
    public static <P, R> List<R> all(List<P> people, Function<P, R> deed) {
        return all(people, people.size(), deed);
    }

    /** All of them do it, so many at a time; returns the results in the order of the people. */
    public static <P, R> List<R> all(List<P> people, int atATime, Function<P, R> deed) {
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
