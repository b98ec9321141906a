package fr.montour.waiting.fakes;

import fr.montour.waiting.calling.Reminders;
import fr.montour.waiting.model.LineId;
import java.util.HashMap;
import java.util.Map;

/** Reminders in memory. */
public final class InMemoryReminders implements Reminders {

    private final Map<LineId, Long> told = new HashMap<>();

    @Override
    public long toldUpTo(LineId line) {
        return told.getOrDefault(line, 0L);
    }

    @Override
    public void told(LineId line, long number) {
        told.merge(line, number, Math::max);
    }
}
