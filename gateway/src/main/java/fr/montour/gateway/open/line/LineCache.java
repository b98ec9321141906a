package fr.montour.gateway.open.line;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/**
 * A line's public state: from the {@link BoardCache} or, while it is younger than the board, from its service. Everybody who asks for
 * the same young line shares one call and its answer of a second, and only so many lines are asked for in a second: ids that are not on
 * the board cannot be used to hammer the service.
 */
@Singleton
public class LineCache {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST_PER_SECOND = 20;

    private final BoardCache board;
    private final LineClient client;
    private final ExecutorService blocking;
    private final AsyncCache<String, Optional<BoardLine>> young =
            Caffeine.newBuilder().expireAfterWrite(KEPT).buildAsync();

    LineCache(BoardCache board, LineClient client, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.board = board;
        this.client = client;
        this.blocking = blocking;
    }

    /**
     * The line, nearly always at once. Never blocks.
     *
     * @return fails with {@code line-unknown} where there is none, {@code service-unavailable} when that cannot be said now
     */
    public CompletableFuture<BoardLine> line(LineId line) {
        var known = board.line(line);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        if (!line.isPossible()) {
            return CompletableFuture.failedFuture(unknown());
        }
        if (young.getIfPresent(line.value()) == null && tooMany()) {
            return CompletableFuture.failedFuture(GatewayProblem.unavailable());
        }
        return young.get(line.value(), (id, executor) -> CompletableFuture.supplyAsync(() -> ask(line), blocking))
                .thenApply(found -> found.orElseThrow(LineCache::unknown));
    }

    /** The same for code that may wait; empty where there is no such line or it cannot be said now. */
    public Optional<BoardLine> now(LineId line) {
        return line(line).handle((found, problem) -> Optional.ofNullable(found)).join();
    }

    private boolean tooMany() {
        young.synchronous().cleanUp();
        return young.synchronous().estimatedSize() >= MOST_PER_SECOND;
    }

    private Optional<BoardLine> ask(LineId line) {
        return client.find(line).map(Line::onBoard);
    }

    private static ProblemException unknown() {
        return new ProblemException(GatewayProblem.LINE_UNKNOWN);
    }
}
