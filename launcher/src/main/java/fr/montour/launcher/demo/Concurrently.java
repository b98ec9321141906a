package fr.montour.launcher.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Does many things at the same time, each on a thread of its own. */
final class Concurrently {
    private Concurrently() {}

    /** Runs all, at most so many at once, and returns what came of them in their order; the first failure is thrown. */
    static <T> List<T> all(int atOnce, List<? extends Supplier<T>> tasks) {
        Semaphore permits = new Semaphore(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> results = tasks.stream()
                    .map(task -> CompletableFuture.supplyAsync(() -> through(permits, task), threads))
                    .toList();
            return results.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static <T> T through(Semaphore permits, Supplier<T> task) {
        permits.acquireUninterruptibly();
        try {
            return task.get();
        } finally {
            permits.release();
        }
    }
}
