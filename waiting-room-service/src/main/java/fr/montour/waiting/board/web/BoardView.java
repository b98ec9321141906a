package fr.montour.waiting.board.web;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.release.ReleasesCache;
import fr.montour.waiting.release.WeeklyUnits;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gateways need to answer polls by themselves.
 *
 * @param at when the lines were read
 */
@Serdeable
record BoardView(Instant at, List<Row> lines) {

    /**
     * One line.
     *
     * @param releases of a standing line for which units were released lately
     */
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
            double noShowShare,
            @Nullable ReleasePace releases) {

        static Row of(Line line, WeeklyUnits released, Instant at) {
            return new Row(
                    line.id().value(),
                    line.state(),
                    line.serving(),
                    line.lastNumber(),
                    line.credit(at),
                    line.settings().ratePerMinute(),
                    line.pace().perMinute(at),
                    line.callingRate().roundedPerMinute(),
                    line.noShows().roundedShare(),
                    ReleasePace.of(line.settings(), released));
        }
    }

    /**
     * How fast units are released.
     *
     * @param perWeek units released per week, on average over the last eight weeks
     * @param margin share by which that may be off
     * @param callingMinutesPerWeek how long people may be called in a week
     */
    @Serdeable
    record ReleasePace(double perWeek, double margin, long callingMinutesPerWeek) {

        static @Nullable ReleasePace of(LineSettings settings, WeeklyUnits released) {
            return settings.kind() == LineKind.DAY || released.perWeek() == 0
                    ? null
                    : new ReleasePace(released.perWeek(), released.margin(), settings.callingMinutesPerWeek());
        }
    }

    static BoardView of(LineCache cache, ReleasesCache releases) {
        Instant at = cache.at();
        return new BoardView(
                at,
                cache.lines().stream()
                        .map(line -> Row.of(line, releases.perWeek(line.id(), at), at))
                        .toList());
    }
}
