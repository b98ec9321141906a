package fr.montour.identity.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands for the store in tests of rules; held to {@link LinkLimitsContract} like it. */
final class InMemoryLinkLimits implements LinkLimits {

    private final Map<String, List<Instant>> taken = new HashMap<>();

    @Override
    public synchronized boolean take(String key, int most, Instant now) {
        var counting = taken.computeIfAbsent(key, any -> new ArrayList<>());
        counting.removeIf(at -> !now.isBefore(at.plus(PERIOD)));
        return counting.size() < most && counting.add(now);
    }

    @Override
    public synchronized void forget(Instant now) {
        taken.values().removeIf(all -> all.stream().allMatch(at -> !now.isBefore(at.plus(PERIOD))));
    }
}
