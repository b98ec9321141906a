package fr.montour.waiting.fakes;

import fr.montour.waiting.line.CallNotes;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes of people to be called, in memory. */
abstract class InMemoryCallNotes implements CallNotes {

    private record Key(LineId line, long number) {}

    private final Map<Key, RepeatCall> repeats = new HashMap<>();

    /** Everybody noted in a line, in order of their numbers. */
    public synchronized List<RepeatCall> all(LineId line) {
        return of(line).sorted(Comparator.comparingLong(RepeatCall::number)).toList();
    }

    private Stream<RepeatCall> of(LineId line) {
        return repeats.entrySet().stream()
                .filter(entry -> entry.getKey().line().equals(line))
                .map(Map.Entry::getValue);
    }

    @Override
    public synchronized void put(LineId line, RepeatCall repeat) {
        repeats.merge(new Key(line, repeat.number()), repeat, (old, fresh) -> isNewer(old, fresh) ? fresh : old);
    }

    private static boolean isNewer(RepeatCall old, RepeatCall fresh) {
        return fresh.round() > old.round()
                || (fresh.round() == old.round() && fresh.earliest().isAfter(old.earliest()));
    }

    @Override
    public synchronized List<RepeatCall> due(LineId line, Instant now, int limit) {
        return all(line).stream()
                .filter(repeat -> !repeat.earliest().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> earliest(LineId line) {
        return of(line).map(RepeatCall::earliest).min(Instant::compareTo);
    }

    @Override
    public synchronized void remove(LineId line, Collection<RepeatCall> spent) {
        spent.forEach(repeat -> repeats.computeIfPresent(
                new Key(line, repeat.number()),
                (key, noted) ->
                        noted.round() <= repeat.round() && !noted.earliest().isAfter(repeat.earliest())
                                ? null
                                : noted));
    }
}
