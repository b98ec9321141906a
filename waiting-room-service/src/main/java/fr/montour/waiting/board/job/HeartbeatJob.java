package fr.montour.waiting.board.job;

import fr.montour.waiting.board.BoardWatch;
import fr.montour.waiting.line.NoteOutages;
import fr.montour.waiting.line.job.StoreOutage;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Beats while gateways ask this node for the board; notes an outage before the first beat after it. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class HeartbeatJob {

    private final BoardWatch board;
    private final NoteOutages outages;
    private final StoreOutage store;

    HeartbeatJob(BoardWatch board, NoteOutages outages, StoreOutage store) {
        this.board = board;
        this.outages = outages;
        this.store = store;
    }

    @Scheduled(fixedDelay = "${montour.loops.heartbeat:5s}")
    void beat() {
        if (!board.isWatched()) {
            return;
        }
        try {
            outages.beat();
        } catch (RuntimeException e) {
            store.failed(e);
        }
    }
}
