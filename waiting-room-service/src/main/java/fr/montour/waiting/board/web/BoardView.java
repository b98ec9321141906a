package fr.montour.waiting.board.web;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What the gateways need to answer polls by themselves.
 *
 * @param at when the lines were read
 */
@Serdeable
record BoardView(Instant at, List<Row> lines) {

    /** One line. */
    @Serdeable
    record Row(
            String lineId,
            LineState state,
            long serving,
            long lastNumber,
            long credit,
            int ratePerMinute,
            int measuredPerMinute,
            double callingPerMinute,
            double noShowShare) {

        static Row of(Line line, Instant at) {
            return new Row(
                    line.id().value(),
                    line.state(),
                    line.serving(),
                    line.lastNumber(),
                    line.credit(at),
                    line.settings().ratePerMinute(),
                    line.pace().perMinute(at),
                    line.callingRate().roundedPerMinute(),
                    line.noShows().roundedShare());
        }
    }

    static BoardView of(LineCache cache) {
        Instant at = cache.at();
        return new BoardView(
                at, cache.lines().stream().map(line -> Row.of(line, at)).toList());
    }
}
