package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All lines as this node read them a moment ago, so that looking costs no store. */
public final class LineCache {

    private final Lines lines;
    private final InstantSource clock;
    private volatile Page page = new Page(Instant.EPOCH, Map.of());

    private record Page(Instant at, Map<LineId, Line> lines) {}

    public LineCache(Lines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Reads all lines anew. */
    public void refresh() {
        Instant at = clock.instant();
        Map<LineId, Line> read = new LinkedHashMap<>();
        lines.all().forEach(line -> read.put(line.id(), line));
        page = new Page(at, read);
    }

    /** When the lines were read. */
    public Instant at() {
        return page.at();
    }

    /** The lines as they were then. */
    public Collection<Line> lines() {
        return page.lines().values();
    }

    /** One line: from memory, or from the store when it is younger than the last refresh. */
    public Optional<Line> find(LineId id) {
        Line known = page.lines().get(id);
        return known == null ? lines.find(id) : Optional.of(known);
    }
}
