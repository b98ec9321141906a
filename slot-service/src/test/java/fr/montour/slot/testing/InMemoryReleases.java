package fr.montour.slot.testing;

import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.release.Release;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.release.Releases;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@link Releases} in a map. */
public final class InMemoryReleases implements Releases {

    private final Map<ReleaseId, Release> releases = new ConcurrentHashMap<>();
    private final Map<ReleaseId, Integer> failures = new ConcurrentHashMap<>();
    private final List<Open> outboxed = new CopyOnWriteArrayList<>();

    /** Releases that put an event into the outbox. */
    public List<Open> outboxed() {
        return List.copyOf(outboxed);
    }

    @Override
    public boolean add(Draft draft) {
        return releases.putIfAbsent(draft.id(), draft) == null;
    }

    @Override
    public Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(releases.get(id));
    }

    @Override
    public List<Release> findAll(Collection<ReleaseId> ids) {
        return releases.values().stream()
                .filter(release -> ids.contains(release.id()))
                .toList();
    }

    @Override
    public boolean open(Open next) {
        boolean opened = Conditional.put(releases, next.id(), Draft.class::isInstance, next);
        if (opened) {
            outboxed.add(next);
        }
        return opened;
    }

    @Override
    public void drop(ReleaseId draft) {
        releases.computeIfPresent(draft, (_, stored) -> stored instanceof Draft ? null : stored);
    }

    @Override
    public int failed(ReleaseId draft) {
        return failures.merge(draft, 1, Integer::sum);
    }

    @Override
    public List<Draft> drafts(Instant before) {
        return releases.values().stream()
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .filter(draft -> !draft.at().isAfter(before))
                .toList();
    }
}
