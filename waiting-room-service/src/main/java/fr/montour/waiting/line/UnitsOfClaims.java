package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.UnitRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Says which units somebody may choose who answers a call of the usual kind now. */
public final class UnitsOfClaims {

    /** The lines in memory are believed for so long; then the store is asked. */
    public static final Duration BELIEVED = Duration.ofMinutes(1);

    private final LineCache cache;
    private final Lines lines;
    private final InstantSource clock;

    public UnitsOfClaims(LineCache cache, Lines lines, InstantSource clock) {
        this.cache = cache;
        this.lines = lines;
        this.clock = clock;
    }

    /** The units, by a reading of the line that is at most {@link #BELIEVED} old. */
    public UnitRange of(LineId id) {
        Instant now = clock.instant();
        Optional<Line> line = now.isBefore(cache.at().plus(BELIEVED)) ? cache.find(id) : lines.find(id);
        return line.map(Line::shortCalls)
                .map(ShortCalls::separation)
                .map(Separation::far)
                .orElse(UnitRange.ALL);
    }
}
