package fr.montour.waiting.fakes;

import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.Sample;
import fr.montour.waiting.model.LineId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The last hour in memory. */
public final class InMemoryHistories implements Histories {

    private final Map<LineId, Map<Long, Sample>> rings = new ConcurrentHashMap<>();
    private boolean away;

    /** From now on nothing can be written, or again. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public void add(LineId line, Sample seen) {
        if (away) {
            throw new IllegalStateException("away");
        }
        long number = seen.minute().number();
        rings.computeIfAbsent(line, any -> new ConcurrentHashMap<>()).compute(number % MINUTES, (slot, now) -> {
            if (now == null || now.minute().number() < number) {
                return seen;
            }
            return now.minute().number() > number
                    ? now
                    : new Sample(seen.minute(), now.counts().plus(seen.counts()), seen.waiting());
        });
    }

    @Override
    public List<Sample> of(LineId line) {
        return List.copyOf(rings.getOrDefault(line, Map.of()).values());
    }
}
