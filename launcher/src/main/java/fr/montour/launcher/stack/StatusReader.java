package fr.montour.launcher.stack;

import fr.montour.launcher.stack.ComponentStatus.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Finds out how every node of a stack is; all are asked at the same time. */
final class StatusReader {
    private final StackConfig config;
    private final ComponentProcesses processes;
    private final Descriptions descriptions;
    private final Predicate<Component> isContainer;

    StatusReader(
            StackConfig config,
            ComponentProcesses processes,
            Descriptions descriptions,
            Predicate<Component> isContainer) {
        this.config = config;
        this.processes = processes;
        this.descriptions = descriptions;
        this.isContainer = isContainer;
    }

    List<ComponentStatus> read() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<ComponentStatus>> answers = config.allNodes().stream()
                    .map(node -> CompletableFuture.supplyAsync(() -> of(node), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private ComponentStatus of(Node node) {
        Optional<ProcessHandle> process = processes.running(node);
        State state = state(node, process.isPresent());
        Optional<Instant> since = process.flatMap(handle -> handle.info().startInstant());
        OptionalLong pid = process.map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty());
        int port = config.ports().get(node.component().ports().getFirst(), node);
        return new ComponentStatus(node, state, pid, port, since, isHealthy(node, state));
    }

    private State state(Node node, boolean running) {
        if (config.isGiven(node.component())) {
            return State.GIVEN;
        }
        if (isContainer.test(node.component())) {
            return State.CONTAINER;
        }
        if (running) {
            return State.RUNNING;
        }
        return processes.recorded(node).isPresent() ? State.DIED : State.STOPPED;
    }

    private boolean isHealthy(Node node, State state) {
        return switch (state) {
            case RUNNING, CONTAINER -> descriptions.readiness(node).isReady();
            case GIVEN -> true;
            case DIED, STOPPED -> false;
        };
    }
}
