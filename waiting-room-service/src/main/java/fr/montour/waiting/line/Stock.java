package fr.montour.waiting.line;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole stock of a line as slot-service stated it last: public units free or held, by the instant from which they can no longer
 * be had. Time alone takes units away; everything else comes as a statement with a higher revision, so that nothing is applied
 * twice or forgotten.
 *
 * @param revision of the statement; 0 before the first
 * @param units by the instant at which they lapse
 */
public record Stock(long revision, SortedMap<Instant, Integer> units) {

    /** A line of which nothing was stated yet. */
    public static final Stock NONE = new Stock(0, new TreeMap<>());

    public Stock {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** Units that can still be had at that moment. */
    public int at(Instant moment) {
        return sum(units.tailMap(moment.plusNanos(1)));
    }

    /** Units that can still be had at a moment, and no more at a later one. */
    public int between(Instant moment, Instant later) {
        Instant first = moment.plusNanos(1);
        return first.isBefore(later) ? sum(units.subMap(first, later)) : 0;
    }

    private static int sum(SortedMap<Instant, Integer> some) {
        return some.values().stream().mapToInt(Integer::intValue).sum();
    }
}
