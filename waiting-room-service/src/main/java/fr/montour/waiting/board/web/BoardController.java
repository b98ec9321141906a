package fr.montour.waiting.board.web;

import fr.montour.waiting.board.BoardWatch;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.release.ReleasesCache;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;

/** The board. Answers from memory on the event loop: it never blocks. */
@Controller("/board")
@Secured("gateway")
class BoardController {

    private final LineCache cache;
    private final ReleasesCache releases;
    private final BoardWatch watch;

    BoardController(LineCache cache, ReleasesCache releases, BoardWatch watch) {
        this.cache = cache;
        this.releases = releases;
        this.watch = watch;
    }

    @Get
    @Operation(summary = "All lines as the gateway caches them, at most a second old")
    BoardView board() {
        watch.asked();
        return BoardView.of(cache, releases);
    }
}
