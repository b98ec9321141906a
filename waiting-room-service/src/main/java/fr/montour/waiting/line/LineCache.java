package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All lines as this node read them at most a refresh ago (500 ms by default), so that a lookup needs no store. */
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
        return Optional.ofNullable(page.lines().get(id)).or(() -> lines.find(id));
    }

    /** The line an address names, found as {@link #find} does; {@code LINE_UNKNOWN} when there is none. */
    public Result<Line> named(String id) {
        return LineId.named(id)
                .then(line -> find(line).map(Result::done).orElseGet(() -> WaitingRefusal.lineUnknown(id)));
    }
}
