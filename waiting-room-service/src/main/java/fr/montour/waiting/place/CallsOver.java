package fr.montour.waiting.place;

import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which calls are over at one moment. Stops of a line only lengthen them, so the line is read for those alone that would be over
 * otherwise: anew, for a stop may have begun a moment ago, and once.
 */
final class CallsOver {

    private final Lines lines;
    private final CallingCalendar calendar;
    private final Instant now;
    private final Map<LineId, Optional<CallingTimes>> times = new HashMap<>();

    CallsOver(Lines lines, CallingCalendar calendar, Instant now) {
        this.lines = lines;
        this.calendar = calendar;
        this.now = now;
    }

    /** Whether nobody may claim by the call of that place any more. */
    boolean isOver(Place.Called place) {
        return !now.isBefore(place.call().claimBy())
                && times.computeIfAbsent(
                                place.id().line(), line -> lines.find(line).map(calendar::of))
                        .map(known -> known.isOver(place.call(), now))
                        .orElse(true);
    }
}
