package fr.montour.slot.testing;

import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.Outcome.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people at the same moment. */
public final class Crowd {

    /** What one of them does. */
    @FunctionalInterface
    public interface Request<T> {
        Outcome<T> run();
    }

    private Crowd() {}

    /** Lets all of them go at once, each on a thread of its own; gives what each of them got. */
    public static <T> List<Outcome<T>> all(List<? extends Request<T>> requests) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome<T>>> futures = new ArrayList<>();
            for (var request : requests) {
                futures.add(threads.submit(() -> {
                    gate.await();
                    return request.run();
                }));
            }
            gate.countDown();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (var future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static boolean isDone(Outcome<?> outcome) {
        return outcome instanceof Done<?>;
    }
}
