package fr.montour.waiting.fakes;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.release.LineReleases;
import fr.montour.waiting.release.Releases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was released, in memory. */
public final class InMemoryReleases implements Releases {

    private final Map<LineId, LineReleases> releases = new HashMap<>();

    @Override
    public synchronized LineReleases find(LineId line) {
        return releases.getOrDefault(line, LineReleases.none(line));
    }

    @Override
    public synchronized List<LineReleases> all() {
        return List.copyOf(releases.values());
    }

    @Override
    public synchronized boolean replace(LineReleases next) {
        if (find(next.line()).version() != next.version() - 1) {
            return false;
        }
        releases.put(next.line(), next);
        return true;
    }
}
