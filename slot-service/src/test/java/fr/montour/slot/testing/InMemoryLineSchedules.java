package fr.montour.slot.testing;

import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.model.LineId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@link LineSchedules} in a map. */
public final class InMemoryLineSchedules implements LineSchedules {

    private final Map<LineId, LineSchedule> schedules = new ConcurrentHashMap<>();

    @Override
    public LineSchedule of(LineId line) {
        return schedules.getOrDefault(line, LineSchedule.empty(line));
    }

    @Override
    public boolean replace(LineSchedule next) {
        return Conditional.put(
                schedules, next.line(), stored -> (stored == null ? 0 : stored.version()) == next.version() - 1, next);
    }
}
