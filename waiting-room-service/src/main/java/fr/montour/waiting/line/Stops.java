package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stopped the calls of a line: staff, who paused or closed it, and outages of ours. Written in the same write as the state, or
 * as the outage; when a call ends is computed from them, so that nothing has to be rewritten when a stop is over.
 *
 * @param changes of the state that stopped the calls or let them run, in the order in which they were written
 * @param outages by their beginning, and when each was over
 * @param lastBeat when we last were seen to work, see {@link Heartbeat}; missing where that was never
 */
public record Stops(
        List<Change> changes,
        SortedMap<Instant, Instant> outages,
        @Nullable Instant lastBeat) {

    /** Nothing ever stopped the calls. */
    public static final Stops NONE = new Stops(List.of(), new TreeMap<>(), null);

    /** So many changes are kept; those before lie far behind any call that runs. */
    public static final int MOST_CHANGES = 40;

    /** So long before a new outage another one is of no call that runs. */
    public static final Duration KEPT = Duration.ofDays(14);

    /**
     * Staff stopped the calls, or let them run.
     *
     * @param stopped whether they stand still from then on
     */
    public record Change(Instant at, boolean stopped) {}

    public Stops {
        changes = List.copyOf(changes);
        outages = Collections.unmodifiableSortedMap(new TreeMap<>(outages));
    }

    /** After a change of the state. */
    public Stops with(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Stops(more.subList(Math.max(0, more.size() - MOST_CHANGES), more.size()), outages, lastBeat);
    }

    /** With an outage; one that begins at the same moment is the same, and lasts as long as the longer of both. */
    public Stops with(Stop outage) {
        SortedMap<Instant, Instant> more = new TreeMap<>(outages);
        more.keySet().removeAll(before(outage));
        more.merge(outage.from(), outage.to(), (a, b) -> a.isAfter(b) ? a : b);
        return new Stops(changes, more, lastBeat);
    }

    /** Beginnings of outages that nobody need remember any more when that one is noted. */
    public List<Instant> before(Stop outage) {
        Instant oldest = outage.from().minus(KEPT);
        return outages.keySet().stream().filter(from -> from.isBefore(oldest)).toList();
    }

    /** As they stand beside another reading of the heartbeat. */
    public Stops withLastBeat(@Nullable Instant beat) {
        return new Stops(changes, outages, beat);
    }

    /** Whether the calls stand still. */
    boolean areRunning(Instant now, Duration outageAfter) {
        return isStoppedByStaff() || isOutage(now, outageAfter);
    }

    private boolean isStoppedByStaff() {
        return !changes.isEmpty() && changes.getLast().stopped();
    }

    private boolean isOutage(Instant now, Duration outageAfter) {
        return lastBeat != null && lastBeat.plus(outageAfter).isBefore(now);
    }

    /** All of them up to now, in order and without overlaps; one that still runs ends now. */
    List<Stop> until(Instant now, Duration outageAfter) {
        List<Stop> all = byStaff(now);
        all.addAll(outagesUntil(now, outageAfter));
        all.sort(Comparator.comparing(Stop::from));
        List<Stop> merged = new ArrayList<>();
        for (Stop stop : all) {
            if (!merged.isEmpty() && merged.getLast().reaches(stop)) {
                merged.add(merged.removeLast().with(stop));
            } else {
                merged.add(stop);
            }
        }
        return merged;
    }

    /** Outages of ours, one that nobody has noted yet among them. */
    List<Stop> outagesUntil(Instant now, Duration outageAfter) {
        List<Stop> all = new ArrayList<>();
        outages.forEach((from, to) -> all.add(new Stop(from, to)));
        if (lastBeat != null && isOutage(now, outageAfter)) {
            all.add(new Stop(lastBeat, now));
        }
        return all;
    }

    private List<Stop> byStaff(Instant now) {
        List<Stop> all = new ArrayList<>();
        Instant since = null;
        for (Change change : changes) {
            if (change.stopped()) {
                since = since == null ? change.at() : since;
            } else if (since != null) {
                addUntil(all, since, change.at());
                since = null;
            }
        }
        if (since != null) {
            addUntil(all, since, now);
        }
        return all;
    }

    /** The clocks of two nodes differ a little, so that a stop may seem to end before it began. */
    private static void addUntil(List<Stop> all, Instant from, Instant to) {
        if (from.isBefore(to)) {
            all.add(new Stop(from, to));
        }
    }
}
