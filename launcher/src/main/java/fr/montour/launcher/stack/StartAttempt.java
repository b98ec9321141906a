package fr.montour.launcher.stack;

import fr.montour.backing.process.LocalProcess;
import fr.montour.launcher.stack.PieceProcesses.Started;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to start pieces, each as soon as those it needs are ready. It ends with all of them ready, or with none of
 * those that it started: at the first failure, or when {@link #abandon()} is called, it takes everything back.
 */
final class StartAttempt {
    private final PieceProcesses processes;
    private final Progress progress;
    private final Deque<Piece> started = new ArrayDeque<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private boolean abandoned;

    StartAttempt(PieceProcesses processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    /** Starts these; pieces they need that are not among them count as ready. */
    void run(Collection<Piece> pieces) {
        Map<Piece, CompletableFuture<Void>> ready = new EnumMap<>(Piece.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            pieces.stream().sorted().forEach(piece -> ready.put(piece, whenPossible(piece, ready, threads)));
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw explain(e);
        }
    }

    private CompletableFuture<Void> whenPossible(
            Piece piece, Map<Piece, CompletableFuture<Void>> ready, ExecutorService threads) {
        CompletableFuture<?>[] needs = piece.needs().stream()
                .map(need -> ready.getOrDefault(need, CompletableFuture.completedFuture(null)))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(needs)
                .thenRunAsync(() -> start(piece), threads)
                .whenComplete((_, problem) -> {
                    if (problem != null && failure.compareAndSet(null, problem)) {
                        abandon();
                    }
                });
    }

    private void start(Piece piece) {
        long begin = System.nanoTime();
        Started process = spawn(piece, processes.prepare(piece));
        processes.awaitReady(piece, process);
        progress.say(piece.label(), "ready", Duration.ofNanos(System.nanoTime() - begin));
    }

    private synchronized Started spawn(Piece piece, LocalProcess description) {
        if (abandoned) {
            throw new StackException("the start was interrupted");
        }
        started.push(piece);
        return processes.spawn(piece, description);
    }

    /** Stops everything this attempt started, last first, and lets nothing more be started. */
    synchronized void abandon() {
        if (abandoned) {
            return;
        }
        abandoned = true;
        started.forEach(processes::stop);
    }

    private StackException explain(CompletionException otherwise) {
        Throwable first = failure.get() == null ? otherwise : failure.get();
        Throwable cause = first instanceof CompletionException && first.getCause() != null ? first.getCause() : first;
        return cause instanceof StackException told
                ? told
                : new StackException("the start failed: " + cause, cause == null ? otherwise : cause);
    }
}
