package fr.montour.slot.release;

import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.ReleaseWindow;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.Refusal;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import java.time.InstantSource;
import java.util.List;

/**
 * Puts slots on the schedule of a line, as a saga that a repeated request or the sweeper takes up again: draft → place on the
 * schedule (this refuses overlaps, before anything is visible) → slots → schedule open → release open and announced.
 */
public final class ReleaseSlots {

    private final Catalogue catalogue;
    private final LineSchedules schedules;
    private final Slots slots;
    private final Releases releases;
    private final InstantSource clock;

    public ReleaseSlots(
            Catalogue catalogue, LineSchedules schedules, Slots slots, Releases releases, InstantSource clock) {
        this.catalogue = catalogue;
        this.schedules = schedules;
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
                    if (schedules.of(order.line()).with(window).isEmpty()) {
                        return Outcome.refused(Refusal.SLOTS_OVERLAP);
                    }
                    var draft = new Draft(id, order, window, now);
                    return releases.add(draft) ? proceed(draft) : release(id, order);
                });
    }

    /** Takes a draft as far as it goes; may be repeated. */
    Outcome<Release> proceed(Draft draft) {
        var line = draft.order().line();
        if (!claimPlace(line, draft.window())) {
            releases.drop(draft.id());
            return Outcome.refused(Refusal.SLOTS_OVERLAP);
        }
        slots.addAll(slotsOf(draft));
        openSchedule(line, draft.id());
        var open = draft.open(clock.instant());
        releases.open(open);
        return Outcome.done(open);
    }

    /** The releases of a line, in the order they were made. */
    public List<Release> of(LineId line) {
        return releases.findAll(schedules.of(line).windows().stream()
                .map(ReleaseWindow::release)
                .toList());
    }

    private boolean claimPlace(LineId line, ReleaseWindow window) {
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

    private void openSchedule(LineId line, ReleaseId release) {
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
