package fr.montour.waiting.history;

import java.util.EnumMap;
import java.util.Map;

/** How often each thing happened; what is absent did not happen. */
public record Counts(Map<Happening, Long> of) {

    /** Nothing happened. */
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        of = Map.copyOf(of);
    }

    /** How often. */
    public long count(Happening happening) {
        return of.getOrDefault(happening, 0L);
    }

    /** With so many more. */
    public Counts plus(Happening happening, long more) {
        Map<Happening, Long> sum = new EnumMap<>(Happening.class);
        sum.putAll(of);
        sum.merge(happening, more, Long::sum);
        return new Counts(sum);
    }

    /** Both together. */
    public Counts plus(Counts others) {
        Counts sum = this;
        for (Map.Entry<Happening, Long> other : others.of.entrySet()) {
            sum = sum.plus(other.getKey(), other.getValue());
        }
        return sum;
    }
}
