package fr.montour.slot.allocation;

import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.kernel.SlotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was released for a line: one document, so that two releases cannot overlap and the line's slots are found by id.
 *
 * @param version counts the changes; a change is stored only upon the version it was made from
 */
public record Shelf(LineId line, List<Window> windows, long version) {

    public Shelf {
        windows = List.copyOf(windows);
    }

    /** A shelf nothing was put on. */
    public static Shelf empty(LineId line) {
        return new Shelf(line, List.of(), 0);
    }

    /** Whether that release has its place here. */
    public boolean has(ReleaseId release) {
        return windows.stream().anyMatch(window -> window.release().equals(release));
    }

    /** The shelf with this window too, not open yet; empty when another release overlaps. */
    public Optional<Shelf> with(Window added) {
        boolean overlap = windows.stream()
                .anyMatch(window -> !window.release().equals(added.release()) && window.overlaps(added));
        return overlap
                ? Optional.empty()
                : Optional.of(changed(Stream.concat(others(added.release()), Stream.of(added))));
    }

    /** The shelf with the slots of that release in sight. */
    public Shelf opened(ReleaseId release) {
        return changed(windows.stream().map(window -> window.release().equals(release) ? window.opened() : window));
    }

    /** Slots that people may see, those that have not begun. */
    public List<SlotId> inSight(Instant now) {
        return windows.stream()
                .filter(window -> window.open() && window.end().isAfter(now))
                .flatMap(Window::starts)
                .filter(start -> start.isAfter(now))
                .sorted()
                .map(start -> new SlotId(line, start))
                .toList();
    }

    /** Whether people may see this slot. */
    public boolean shows(SlotId slot) {
        return slot.line().equals(line)
                && windows.stream().anyMatch(window -> window.open() && window.startsOneAt(slot.start()));
    }

    private Stream<Window> others(ReleaseId release) {
        return windows.stream().filter(window -> !window.release().equals(release));
    }

    private Shelf changed(Stream<Window> next) {
        return new Shelf(line, next.toList(), version + 1);
    }
}
