package fr.montour.launcher.stack;

import fr.montour.backing.process.LocalProcess;
import fr.montour.launcher.stack.ComponentProcesses.Started;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to start nodes, each as soon as the components it needs are ready. It ends with all of them ready, or with none of
 * those that it started: at the first failure, or when {@link #abandon()} is called, it takes everything back.
 */
final class StartAttempt {
    private final ComponentProcesses processes;
    private final Progress progress;
    private final Deque<Node> started = new ArrayDeque<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private boolean abandoned;

    StartAttempt(ComponentProcesses processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    /** Starts these; components they need that are not among them count as ready. */
    void run(Collection<Node> nodes) {
        Map<Node, CompletableFuture<Void>> ready = new TreeMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.stream().sorted().forEach(node -> ready.put(node, whenPossible(node, Map.copyOf(ready), threads)));
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw explain(e);
        }
    }

    private CompletableFuture<Void> whenPossible(
            Node node, Map<Node, CompletableFuture<Void>> ready, ExecutorService threads) {
        CompletableFuture<?>[] needs = ready.entrySet().stream()
                .filter(other ->
                        node.component().needs().contains(other.getKey().component()))
                .map(Map.Entry::getValue)
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(needs)
                .thenRunAsync(() -> start(node), threads)
                .whenComplete((_, problem) -> {
                    if (problem != null && failure.compareAndSet(null, problem)) {
                        abandon();
                    }
                });
    }

    private void start(Node node) {
        long begin = System.nanoTime();
        Started process = spawn(node, processes.prepare(node));
        processes.awaitReady(node, process);
        progress.say(node.label(), "ready", Duration.ofNanos(System.nanoTime() - begin));
    }

    private synchronized Started spawn(Node node, LocalProcess description) {
        if (abandoned) {
            throw new StackException("the start was interrupted");
        }
        started.push(node);
        return processes.spawn(node, description);
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
