package fr.montour.slot.release;

import fr.montour.platform.result.Result;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.stock.StateStock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Releases slots of a line, as a saga that a repeated request or {@link HealReleases} takes up again: draft → window in the
 * schedule of the line (this refuses overlaps, before anything is visible) → slots → window open → stock of the line demanded
 * → release open, with its event in the outbox.
 */
public final class ReleaseSlots {

    private static final ReleaseId NOT_YET = new ReleaseId("r_");

    private final Catalogue catalogue;
    private final LineSchedules schedules;
    private final Slots slots;
    private final Releases releases;
    private final StateStock stateStock;
    private final InstantSource clock;

    public ReleaseSlots(
            Catalogue catalogue,
            LineSchedules schedules,
            Slots slots,
            Releases releases,
            StateStock stateStock,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.schedules = schedules;
        this.slots = slots;
        this.releases = releases;
        this.stateStock = stateStock;
        this.clock = clock;
    }

    /** The open release of that id: made now, or made before from the same order. */
    public Result<Release> release(ReleaseId id, ReleaseOrder order) {
        return releases.find(id).map(known -> repeat(known, order)).orElseGet(() -> create(id, order));
    }

    private Result<Release> repeat(Release known, ReleaseOrder order) {
        if (!known.order().equals(order)) {
            return Result.refused(SlotRefusal.IDEMPOTENCY_MISMATCH);
        }
        return switch (known) {
            case Open open -> Result.done(open);
            case Draft draft -> proceed(draft);
        };
    }

    /** What the order would make now; refused as {@link #release} would be. Nothing is written. */
    public Result<ReleasePreview> preview(ReleaseOrder order) {
        return window(NOT_YET, order, clock.instant()).map(window -> ReleasePreview.of(order, window));
    }

    private Result<Release> create(ReleaseId id, ReleaseOrder order) {
        var now = clock.instant();
        return window(id, order, now).then(window -> {
            var draft = new Draft(id, order, window, now);
            return releases.add(draft) ? proceed(draft) : release(id, order);
        });
    }

    private Result<ReleaseWindow> window(ReleaseId id, ReleaseOrder order, Instant now) {
        return catalogue
                .line(order.line())
                .map(line -> ReleasePlan.of(id, order, line.site().zone(), now))
                .orElseGet(() -> Result.refused(SlotRefusal.RELEASE_INVALID, "There is no such site or procedure."))
                .then(window -> schedules.of(order.line()).with(window).isEmpty()
                        ? Result.refused(SlotRefusal.SLOTS_OVERLAP)
                        : Result.done(window));
    }

    /** Takes a draft as far as it goes; may be repeated. */
    Result<Release> proceed(Draft draft) {
        var line = draft.order().line();
        if (!addWindow(line, draft.window())) {
            releases.drop(draft.id());
            return Result.refused(SlotRefusal.SLOTS_OVERLAP);
        }
        slots.addAll(slotsOf(draft));
        openWindow(line, draft.id());
        stateStock.demand(line);
        var open = draft.open(clock.instant());
        if (!releases.open(open) && releases.find(draft.id()).isEmpty()) {
            drop(draft);
            return Result.refused(SlotRefusal.RELEASE_INVALID, "The release was given up meanwhile.");
        }
        return Result.done(open);
    }

    /** Takes back what there is of a draft; slots that somebody has held stay for whoever holds them. May be repeated. */
    void drop(Draft draft) {
        var line = draft.order().line();
        while (true) {
            var schedule = schedules.of(line);
            if (!schedule.has(draft.id()) || schedules.replace(schedule.without(draft.id()))) {
                break;
            }
        }
        slots.removeUntouched(
                draft.id(),
                draft.window().starts().map(start -> new SlotId(line, start)).toList());
        stateStock.demand(line);
        releases.drop(draft.id());
    }

    /** Whether the release was made before. */
    public boolean isOpen(ReleaseId id) {
        return releases.find(id).orElse(null) instanceof Open;
    }

    /** The releases of a line, in the order they were made. */
    public List<Release> of(LineId line) {
        return releases.findAll(schedules.of(line).windows().stream()
                .map(ReleaseWindow::release)
                .toList());
    }

    private boolean addWindow(LineId line, ReleaseWindow window) {
        while (true) {
            var schedule = schedules.of(line);
            if (schedule.has(window.release())) {
                return true;
            }
            var next = schedule.with(window);
            if (next.isEmpty()) {
                return false;
            }
            if (schedules.replace(next.get())) {
                return true;
            }
        }
    }

    private void openWindow(LineId line, ReleaseId release) {
        while (true) {
            var schedule = schedules.of(line);
            var next = schedule.opened(release);
            if (next.windows().equals(schedule.windows()) || schedules.replace(next)) {
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
