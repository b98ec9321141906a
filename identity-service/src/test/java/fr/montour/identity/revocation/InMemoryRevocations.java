package fr.montour.identity.revocation;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stands for the store in tests of rules: as there, appending is looking for the newest and taking the next position if it is free. */
public final class InMemoryRevocations implements Revocations {

    private final ConcurrentSkipListMap<Long, Revocation> list = new ConcurrentSkipListMap<>();

    @Override
    public void append(Revocation revocation) {
        boolean appended;
        do {
            appended = isListed(revocation) || list.putIfAbsent(last() + 1, revocation) == null;
        } while (!appended);
    }

    private boolean isListed(Revocation revocation) {
        return list.values().stream().anyMatch(one -> one.key().equals(revocation.key()));
    }

    @Override
    public long last() {
        var newest = list.lastEntry();
        return newest == null ? 0 : newest.getKey();
    }

    @Override
    public List<Listed> after(long position, Instant now, int most) {
        return list.tailMap(position, false).entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(now))
                .limit(most)
                .map(entry -> new Listed(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public long prune(Instant now) {
        long before = list.size();
        list.headMap(last(), false).values().removeIf(one -> !one.until().isAfter(now));
        return before - list.size();
    }

    /** All of them, in order. */
    public List<Revocation> all() {
        return List.copyOf(list.values());
    }
}
