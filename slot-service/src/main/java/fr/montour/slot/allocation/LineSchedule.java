package fr.montour.slot.allocation;

import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.SlotId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was released for a line. One stored document, so that two releases cannot overlap and the line's slots are found by id.
 *
 * @param notice how long before its start a unit can no longer be had; not negative
 * @param version counts the changes; a change is stored only if the stored version is the one it was made from
 */
public record LineSchedule(LineId line, List<ReleaseWindow> windows, Duration notice, long version) {

    public LineSchedule {
        windows = List.copyOf(windows);
    }

    /** The schedule of a line without releases. */
    public static LineSchedule empty(LineId line) {
        return new LineSchedule(line, List.of(), Duration.ZERO, 0);
    }

    /** Whether the release has its window here. */
    public boolean has(ReleaseId release) {
        return windows.stream().anyMatch(window -> window.release().equals(release));
    }

    /** The schedule with this window too, not open yet; empty when another release overlaps. */
    public Optional<LineSchedule> with(ReleaseWindow added) {
        boolean overlap = windows.stream()
                .anyMatch(window -> !window.release().equals(added.release()) && window.overlaps(added));
        return overlap
                ? Optional.empty()
                : Optional.of(changed(Stream.concat(others(added.release()), Stream.of(added))));
    }

    /** The schedule with the window of that release open. */
    public LineSchedule opened(ReleaseId release) {
        return changed(windows.stream().map(window -> window.release().equals(release) ? window.opened() : window));
    }

    /** The schedule with another notice; holds and bookings that stand keep what they were promised. */
    public LineSchedule withNotice(Duration next) {
        return new LineSchedule(line, windows, next, version + 1);
    }

    /** From when on a unit of the slot can no longer be had: its start less the notice. */
    public Instant lapseOf(SlotId slot) {
        return slot.start().minus(notice);
    }

    /** The schedule without the window of that release. */
    public LineSchedule without(ReleaseId release) {
        return changed(others(release));
    }

    /** Slots that people may see: released, and still to be had. */
    public List<SlotId> inSight(Instant now) {
        return windows.stream()
                .filter(window -> window.open() && window.end().isAfter(now))
                .flatMap(ReleaseWindow::starts)
                .sorted()
                .map(start -> new SlotId(line, start))
                .filter(slot -> now.isBefore(lapseOf(slot)))
                .toList();
    }

    /** Whether people may see this slot. */
    public boolean shows(SlotId slot) {
        return slot.line().equals(line)
                && windows.stream().anyMatch(window -> window.open() && window.startsOneAt(slot.start()));
    }

    private Stream<ReleaseWindow> others(ReleaseId release) {
        return windows.stream().filter(window -> !window.release().equals(release));
    }

    private LineSchedule changed(Stream<ReleaseWindow> next) {
        return new LineSchedule(line, next.toList(), notice, version + 1);
    }
}
