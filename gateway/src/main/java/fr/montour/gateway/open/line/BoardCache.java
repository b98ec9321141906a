package fr.montour.gateway.open.line;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The board: the public state of all lines, at most a second old. The waiting-room reads its lines twice a second and one call every
 * 300 ms fetches them for everybody, so that a poll costs no call. While the waiting-room does not answer, the last board stays: nobody
 * moves then anyway.
 */
@Singleton
public class BoardCache {

    private static final Logger LOG = LoggerFactory.getLogger(BoardCache.class);

    private final LineClient client;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private Map<String, Progress> progress = Map.of();
    private volatile @Nullable Map<String, BoardLine> lines;
    private volatile boolean fresh;

    BoardCache(LineClient client) {
        this.client = client;
    }

    /**
     * The line.
     *
     * @throws ProblemException {@code service-unavailable} as long as no board was ever fetched
     */
    public Optional<BoardLine> line(LineId line) {
        var known = lines;
        if (known == null) {
            throw GatewayProblem.unavailable();
        }
        return Optional.ofNullable(known.get(line.value()));
    }

    /** All lines; none as long as no board was ever fetched. */
    public List<BoardLine> all() {
        var known = lines;
        return known == null ? List.of() : List.copyOf(known.values());
    }

    /** Runs after each refresh, whether or not it brought news; must not block. */
    public void onRefresh(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Fetches the board; {@link BoardJob} does so. A failure is logged once, not with every attempt. */
    void refresh() {
        try {
            show(client.board());
            fresh = true;
        } catch (ProblemException e) {
            if (fresh) {
                LOG.warn("the board cannot be refreshed: {}", e.getMessage());
            }
            fresh = false;
        }
        watchers.forEach(Runnable::run);
    }

    private void show(LineClient.Board board) {
        Map<String, BoardLine> shown = new HashMap<>();
        Map<String, Progress> seen = new HashMap<>();
        for (BoardLine line : board.lines()) {
            var measured = progress.getOrDefault(line.lineId(), Progress.NONE).plus(line, board.at());
            seen.put(line.lineId(), measured);
            shown.put(line.lineId(), line.passing(measured.perMinute()));
        }
        progress = Map.copyOf(seen);
        lines = Map.copyOf(shown);
        if (!fresh) {
            LOG.info("board of {} lines", shown.size());
        }
    }
}
