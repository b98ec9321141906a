package fr.montour.waiting.release;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was released, as this node read it some seconds ago: the board is answered without the store. */
public final class ReleasesCache {

    private final Releases releases;
    private volatile Map<LineId, LineReleases> known = Map.of();

    public ReleasesCache(Releases releases) {
        this.releases = releases;
    }

    /** Reads it anew. */
    public void refresh() {
        Map<LineId, LineReleases> read = new HashMap<>();
        releases.all().forEach(line -> read.put(line.line(), line));
        known = Map.copyOf(read);
    }

    /** Units released per week for a line. */
    public WeeklyUnits perWeek(LineId line, Instant now) {
        LineReleases found = known.get(line);
        return found == null ? WeeklyUnits.NONE : found.perWeek(now);
    }
}
