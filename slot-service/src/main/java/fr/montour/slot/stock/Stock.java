package fr.montour.slot.stock;

import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole stock of a line at one moment: how many of its public units are free or held, by the instant from which they can
 * no longer be had. Later statements replace earlier ones, so none can be applied twice or be missed.
 *
 * @param revision grows; a statement contains every change that was made before its revision was demanded
 * @param units by the instant at which they lapse; no entry is zero
 */
public record Stock(LineId line, long revision, SortedMap<Instant, Integer> units) {

    /** Up to here ahead a unit lapses at its own minute, farther ahead with the hour it is in, so that the table stays small. */
    static final Duration TO_THE_MINUTE = Duration.ofDays(1);

    public Stock {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /**
     * The stock that these slots make.
     *
     * @param available public units that are free or held, by slot; slots that can no longer be had count for nothing
     */
    public static Stock of(LineSchedule schedule, long revision, Map<SlotId, Integer> available, Instant now) {
        var units = new TreeMap<Instant, Integer>();
        available.forEach((slot, count) -> {
            var lapse = schedule.lapseOf(slot);
            if (count > 0 && now.isBefore(lapse)) {
                units.merge(rounded(lapse, now), count, Integer::sum);
            }
        });
        return new Stock(schedule.line(), revision, units);
    }

    /** Units that can be had at that moment. */
    public int at(Instant moment) {
        return units.tailMap(moment.plusNanos(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Earlier, never later: nobody is called for a unit that is gone. */
    private static Instant rounded(Instant lapse, Instant now) {
        var hour = lapse.truncatedTo(ChronoUnit.HOURS);
        return hour.isAfter(now.plus(TO_THE_MINUTE)) ? hour : lapse.truncatedTo(ChronoUnit.MINUTES);
    }
}
