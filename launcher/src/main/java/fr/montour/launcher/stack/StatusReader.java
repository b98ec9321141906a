package fr.montour.launcher.stack;

import fr.montour.launcher.stack.PieceStatus.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Finds out how every piece of a stack is; all are asked at the same time. */
final class StatusReader {
    private final StackConfig config;
    private final PieceProcesses processes;
    private final Descriptions descriptions;
    private final Predicate<Piece> isContainer;

    StatusReader(
            StackConfig config, PieceProcesses processes, Descriptions descriptions, Predicate<Piece> isContainer) {
        this.config = config;
        this.processes = processes;
        this.descriptions = descriptions;
        this.isContainer = isContainer;
    }

    List<PieceStatus> read() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<PieceStatus>> answers = Arrays.stream(Piece.values())
                    .map(piece -> CompletableFuture.supplyAsync(() -> of(piece), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private PieceStatus of(Piece piece) {
        Optional<ProcessHandle> process = processes.running(piece);
        State state = state(piece, process.isPresent());
        Optional<Instant> since = process.flatMap(handle -> handle.info().startInstant());
        OptionalLong pid = process.map(handle -> OptionalLong.of(handle.pid())).orElse(OptionalLong.empty());
        int port = config.ports().get(piece.ports().getFirst());
        return new PieceStatus(piece, state, pid, port, since, isHealthy(piece, state));
    }

    private State state(Piece piece, boolean running) {
        if (config.isGiven(piece)) {
            return State.GIVEN;
        }
        if (isContainer.test(piece)) {
            return State.CONTAINER;
        }
        if (running) {
            return State.RUNNING;
        }
        return processes.recorded(piece).isPresent() ? State.DIED : State.STOPPED;
    }

    private boolean isHealthy(Piece piece, State state) {
        return switch (state) {
            case RUNNING, CONTAINER -> descriptions.readiness(piece).isReady();
            case GIVEN -> true;
            case DIED, STOPPED -> false;
        };
    }
}
