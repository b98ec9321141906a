package fr.montour.gateway.line;

import fr.montour.gateway.calls.Service;
import fr.montour.gateway.calls.ServiceCalls;
import fr.montour.gateway.calls.ServiceRequest;
import fr.montour.platform.web.ProblemException;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of all lines as of a second ago. One call refreshes it for everybody, so that polls cost nobody else anything. While
 * the waiting-room does not answer, the last board stays: nobody moves then anyway.
 */
@Singleton
public class Board {

    private static final Logger LOG = LoggerFactory.getLogger(Board.class);

    private final ServiceCalls calls;
    private volatile @Nullable Map<String, BoardLine> lines;
    private volatile boolean fresh;

    Board(ServiceCalls calls) {
        this.calls = calls;
    }

    /** Answer of {@code GET /board}. */
    @Serdeable
    record BoardView(Instant at, List<BoardLine> lines) {}

    /**
     * The line.
     *
     * @throws ProblemException {@code service-unavailable} as long as no board was ever fetched
     */
    public Optional<BoardLine> line(LineId line) {
        var known = lines;
        if (known == null) {
            throw ServiceCalls.unavailable();
        }
        return Optional.ofNullable(known.get(line.value()));
    }

    /** All lines; none as long as no board was ever fetched. */
    public List<BoardLine> all() {
        var known = lines;
        return known == null ? List.of() : List.copyOf(known.values());
    }

    @Scheduled(fixedDelay = "${montour.gateway.board-refresh:1s}")
    void refresh() {
        try {
            var view = calls.answer(ServiceRequest.get(Service.WAITING_ROOM, "board"), BoardView.class);
            lines = view.lines().stream().collect(Collectors.toUnmodifiableMap(BoardLine::lineId, Function.identity()));
            if (!fresh) {
                LOG.info("board of {} lines", view.lines().size());
            }
            fresh = true;
        } catch (ProblemException e) {
            if (fresh) {
                LOG.warn("the board cannot be refreshed: {}", e.getMessage());
            }
            fresh = false;
        }
    }
}
