package fr.montour.waiting.fakes;

import fr.montour.waiting.place.ChangedPlace;
import fr.montour.waiting.place.ChangedPlaces;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changed places in memory. */
public final class InMemoryChangedPlaces implements ChangedPlaces {

    private final Set<ChangedPlace> changes = new HashSet<>();

    @Override
    public synchronized void note(Collection<ChangedPlace> changed) {
        changes.addAll(changed);
    }

    @Override
    public synchronized List<ChangedPlace> since(Instant since, int most) {
        return changes.stream()
                .filter(changed -> !changed.at().isBefore(since))
                .sorted(Comparator.comparing(ChangedPlace::at))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void forget(Instant before) {
        changes.removeIf(changed -> changed.at().isBefore(before));
    }
}
