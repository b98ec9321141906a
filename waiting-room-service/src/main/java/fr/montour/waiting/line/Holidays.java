package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.LocalDate;

/** Public holidays where a line's site is. */
@FunctionalInterface
public interface Holidays {

    /** Whether offices are closed there that day by law. */
    boolean isHoliday(LineId line, LocalDate day);
}
