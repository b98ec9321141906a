package fr.montour.waiting.history;

import java.util.EnumMap;
import java.util.Map;

/** How often each thing happened; what is absent did not happen. */
public record Counts(Map<CountedEvent, Long> of) {

    /** Nothing happened. */
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        of = Map.copyOf(of);
    }

    /** How often. */
    public long count(CountedEvent event) {
        return of.getOrDefault(event, 0L);
    }

    /** With so many more. */
    public Counts plus(CountedEvent event, long more) {
        Map<CountedEvent, Long> sum = new EnumMap<>(CountedEvent.class);
        sum.putAll(of);
        sum.merge(event, more, Long::sum);
        return new Counts(sum);
    }

    /** Both together. */
    public Counts plus(Counts others) {
        Counts sum = this;
        for (Map.Entry<CountedEvent, Long> other : others.of.entrySet()) {
            sum = sum.plus(other.getKey(), other.getValue());
        }
        return sum;
    }
}
