package fr.montour.gateway.open.line;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps the {@link BoardCache} fresh. */
@Singleton
final class BoardJob {

    private final BoardCache board;

    BoardJob(BoardCache board) {
        this.board = board;
    }

    @Scheduled(fixedDelay = "${montour.gateway.board-refresh:300ms}")
    void run() {
        board.refresh();
    }
}
