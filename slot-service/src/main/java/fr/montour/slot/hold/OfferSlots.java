package fr.montour.slot.hold;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.SlotRefusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Offers an admitted person what their admission is for and can be had. Where nothing can, and they hold nothing, the admission is
 * over without a choice: the waiting room hears of it, and the person keeps place and chance. Where something can, it hears of that
 * too: whoever never saw a list with a free unit has missed no choice.
 */
public final class OfferSlots {

    private final LineSchedules schedules;
    private final Slots slots;
    private final AdmissionUses uses;
    private final InstantSource clock;

    public OfferSlots(LineSchedules schedules, Slots slots, AdmissionUses uses, InstantSource clock) {
        this.schedules = schedules;
        this.slots = slots;
        this.uses = uses;
        this.clock = clock;
    }

    /** Slots with a free unit, in order of start; {@code ADMISSION_UNSERVED} where there is nothing to choose, now or before. */
    public Result<List<Slot>> offer(Admission admission) {
        var use = uses.find(admission.id()).orElse(null);
        if (use instanceof Unserved) {
            return Result.refused(SlotRefusal.ADMISSION_UNSERVED);
        }
        if (use instanceof Spent spent) {
            return new Result.Refused<>(
                    SlotRefusal.ADMISSION_SPENT,
                    "The admission has given a booking.",
                    Map.of("bookingId", spent.hold().value()));
        }
        var schedule = schedules.of(admission.line());
        var offered = schedule.inSight(clock.instant()).stream()
                .filter(slot -> admission.units().has(schedule.lapseOf(slot)))
                .toList();
        var free = slots.findAll(offered).stream()
                .filter(slot -> slot.free().of(Channel.PUBLIC) > 0)
                .toList();
        if (free.isEmpty()) {
            return uses.unserved(admission) ? Result.refused(SlotRefusal.ADMISSION_UNSERVED) : Result.done(free);
        }
        uses.served(admission);
        return Result.done(free);
    }
}
