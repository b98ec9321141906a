package fr.montour.waiting.history;

import static java.util.Objects.requireNonNull;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.model.LineId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts in memory what happens on this node, and writes it down every few seconds: one write per line in which anything
 * happened, never on the way of a person. What happened since the last writing counts for the minute of this one. A node that
 * dies loses the last few seconds of its counts, and nothing else.
 */
public final class HistoryRecorder {

    private final Histories histories;
    private final InstantSource clock;
    private final Map<LineId, Counted> counted = new ConcurrentHashMap<>();
    private final Map<LineId, Long> lengths = new HashMap<>();
    private final Map<Key, Counts> unwritten = new HashMap<>();

    private record Key(LineId line, Minute minute) {}

    public HistoryRecorder(Histories histories, InstantSource clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** Something happened. */
    public void count(LineId line, CountedEvent event, int times) {
        counted.computeIfAbsent(line, any -> new Counted()).add(event, times);
    }

    /** Writes down what was counted since the last time; what cannot be written is kept for the next. */
    public synchronized void write(Collection<Line> lines) {
        Minute now = Minute.of(clock.instant());
        Minute oldest = now.minus(Histories.MINUTES - 1);
        unwritten.keySet().removeIf(key -> key.minute().number() < oldest.number());
        counted.forEach((line, all) -> {
            Counts fresh = all.sinceLast();
            if (!fresh.equals(Counts.NONE)) {
                unwritten.merge(new Key(line, now), fresh, Counts::plus);
            }
        });
        for (Line line : lines) {
            long waiting = line.lastNumber() - line.serving();
            Long before = lengths.put(line.id(), waiting);
            if (before == null || before != waiting) {
                unwritten.putIfAbsent(new Key(line.id(), now), Counts.NONE);
            }
        }
        for (Key key : new ArrayList<>(unwritten.keySet())) {
            Counts counts = unwritten.getOrDefault(key, Counts.NONE);
            histories.add(key.line(), new Sample(key.minute(), counts, lengths.getOrDefault(key.line(), 0L)));
            unwritten.remove(key);
        }
    }

    /** What happened in a line on this node; only ever added to, so that nothing is lost between reading and beginning anew. */
    private static final class Counted {

        private final Map<CountedEvent, LongAdder> sums = new EnumMap<>(CountedEvent.class);
        private Counts taken = Counts.NONE;

        Counted() {
            for (CountedEvent event : CountedEvent.values()) {
                sums.put(event, new LongAdder());
            }
        }

        void add(CountedEvent event, int times) {
            requireNonNull(sums.get(event)).add(times);
        }

        Counts sinceLast() {
            Counts fresh = Counts.NONE;
            for (Map.Entry<CountedEvent, LongAdder> one : sums.entrySet()) {
                long more = one.getValue().sum() - taken.count(one.getKey());
                fresh = more == 0 ? fresh : fresh.plus(one.getKey(), more);
            }
            taken = taken.plus(fresh);
            return fresh;
        }
    }
}
