package fr.montour.slot.model;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The time that the slots of a release fill, one after the other.
 *
 * @param end end of the last slot
 * @param open whether people may see its slots
 */
public record ReleaseWindow(ReleaseId release, Instant start, Instant end, Duration slotLength, boolean open) {

    /** Whether both have a moment in common. */
    public boolean overlaps(ReleaseWindow other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Starts of its slots. */
    public Stream<Instant> starts() {
        return Stream.iterate(start, at -> at.isBefore(end), at -> at.plus(slotLength));
    }

    /** Whether one of its slots starts then. */
    public boolean startsOneAt(Instant at) {
        return !at.isBefore(start)
                && at.isBefore(end)
                && Duration.between(start, at).toMillis() % slotLength.toMillis() == 0;
    }

    /** The same window, open. */
    public ReleaseWindow opened() {
        return new ReleaseWindow(release, start, end, slotLength, true);
    }
}
