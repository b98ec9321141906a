package fr.montour.slot.stock;

import fr.montour.platform.result.Result;
import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotRefusal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Sets how long before its start a unit of a line can no longer be had. Holds and bookings that stand are not touched. */
public final class SetNotice {

    static final Duration LONGEST = Duration.ofDays(30);

    private final LineSchedules schedules;
    private final StateStock stateStock;

    public SetNotice(LineSchedules schedules, StateStock stateStock) {
        this.schedules = schedules;
        this.stateStock = stateStock;
    }

    /** The schedule with the notice; {@code NOTICE_INVALID} when it is negative, longer than a month or no whole minutes. */
    public Result<LineSchedule> set(LineId line, Duration notice) {
        boolean wholeMinutes = notice.equals(notice.truncatedTo(ChronoUnit.MINUTES));
        if (notice.isNegative() || notice.compareTo(LONGEST) > 0 || !wholeMinutes) {
            return Result.refused(SlotRefusal.NOTICE_INVALID);
        }
        var schedule = schedules.of(line);
        while (!schedule.notice().equals(notice) && !schedules.replace(schedule.withNotice(notice))) {
            schedule = schedules.of(line);
        }
        stateStock.demand(line);
        return Result.done(schedule.withNotice(notice));
    }
}
