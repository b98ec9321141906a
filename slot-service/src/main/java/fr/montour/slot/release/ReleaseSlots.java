package fr.montour.slot.release;

import fr.montour.slot.allocation.Shelves;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.allocation.Window;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.kernel.Each;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.Outcome;
import fr.montour.slot.kernel.Refusal;
import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Puts slots on the shelf of a line, as a saga that a repeated request or the sweeper takes up again: draft → place on the
 * shelf (this refuses overlaps, before anything is visible) → slots → shelf open → release open and announced.
 */
public final class ReleaseSlots {

    private final Catalogue catalogue;
    private final Shelves shelves;
    private final Slots slots;
    private final Releases releases;
    private final InstantSource clock;

    public ReleaseSlots(Catalogue catalogue, Shelves shelves, Slots slots, Releases releases, InstantSource clock) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.slots = slots;
        this.releases = releases;
        this.clock = clock;
    }

    /** The open release of that id: made now, or made before from the same order. */
    public Outcome<Release> release(ReleaseId id, ReleaseOrder order) {
        return releases.find(id).map(known -> again(known, order)).orElseGet(() -> anew(id, order));
    }

    private Outcome<Release> again(Release known, ReleaseOrder order) {
        if (!known.order().equals(order)) {
            return Outcome.refused(Refusal.IDEMPOTENCY_MISMATCH);
        }
        return switch (known) {
            case Open open -> Outcome.done(open);
            case Draft draft -> proceed(draft);
        };
    }

    private Outcome<Release> anew(ReleaseId id, ReleaseOrder order) {
        var now = clock.instant();
        return catalogue
                .line(order.line())
                .map(line -> ReleasePlan.of(id, order, line.site().zone(), now))
                .orElseGet(() -> Outcome.refused(Refusal.RELEASE_INVALID, "There is no such site or procedure."))
                .then(window -> {
                    if (shelves.of(order.line()).with(window).isEmpty()) {
                        return Outcome.refused(Refusal.SLOTS_OVERLAP);
                    }
                    var draft = new Draft(id, order, window, now);
                    return releases.add(draft) ? proceed(draft) : release(id, order);
                });
    }

    private Outcome<Release> proceed(Draft draft) {
        var line = draft.order().line();
        if (!claimPlace(line, draft.window())) {
            releases.drop(draft.id());
            return Outcome.refused(Refusal.SLOTS_OVERLAP);
        }
        slots.addAll(slotsOf(draft));
        openShelf(line, draft.id());
        var open = draft.open(clock.instant());
        releases.open(open);
        return Outcome.done(open);
    }

    /** Finishes releases that a crash left half-way; says how many. */
    public int heal(Duration patience) {
        var drafts = releases.drafts(clock.instant().minus(patience));
        Each.of(drafts, this::proceed);
        return drafts.size();
    }

    /** The releases of a line, in the order they were made. */
    public List<Release> of(LineId line) {
        return releases.findAll(
                shelves.of(line).windows().stream().map(Window::release).toList());
    }

    private boolean claimPlace(LineId line, Window window) {
        while (true) {
            var shelf = shelves.of(line);
            if (shelf.has(window.release())) {
                return true;
            }
            var next = shelf.with(window);
            if (next.isEmpty()) {
                return false;
            }
            if (shelves.replace(next.get())) {
                return true;
            }
        }
    }

    private void openShelf(LineId line, ReleaseId release) {
        while (true) {
            var shelf = shelves.of(line);
            var next = shelf.opened(release);
            if (next.windows().equals(shelf.windows()) || shelves.replace(next)) {
                return;
            }
        }
    }

    private List<Slot> slotsOf(Draft draft) {
        var order = draft.order();
        var zone = catalogue.site(order.line().site()).map(Site::zone).orElseThrow();
        return draft.window()
                .starts()
                .map(start -> Slot.fresh(
                        new SlotId(order.line(), start),
                        draft.id(),
                        start.plus(order.slotLength()),
                        zone,
                        order.split()))
                .toList();
    }
}
