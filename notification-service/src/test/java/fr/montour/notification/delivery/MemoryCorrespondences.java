package fr.montour.notification.delivery;

import java.util.HashMap;
import java.util.Map;

/** Stands for the store in tests without servers; passes the same contract. */
final class MemoryCorrespondences implements Correspondences {

    private final Map<CorrespondenceId, Correspondence> all = new HashMap<>();

    @Override
    public synchronized Correspondence find(CorrespondenceId id) {
        return all.getOrDefault(id, Correspondence.none());
    }

    @Override
    public synchronized void add(CorrespondenceId id, Mention mention) {
        all.put(id, find(id).with(mention));
    }
}
