package fr.montour.slot.testing;

import fr.montour.platform.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people at the same moment. */
public final class Crowd {

    /** What one of them does. */
    @FunctionalInterface
    public interface Request<T> {
        Result<T> run();
    }

    private Crowd() {}

    /** Lets all of them go at once, each on a thread of its own; gives what each of them got. */
    public static <T> List<Result<T>> all(List<? extends Request<T>> requests) {
        List<Callable<Result<T>>> work = new ArrayList<>();
        requests.forEach(request -> work.add(request::run));
        return atOnce(work);
    }

    /** Starts all work at the same moment, each on a thread of its own; gives what each returned, fails if one failed. */
    public static <T> List<T> atOnce(List<? extends Callable<T>> work) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (var one : work) {
                futures.add(threads.submit(() -> {
                    gate.await();
                    return one.call();
                }));
            }
            gate.countDown();
            List<T> results = new ArrayList<>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static boolean isDone(Result<?> result) {
        return result.isDone();
    }
}
