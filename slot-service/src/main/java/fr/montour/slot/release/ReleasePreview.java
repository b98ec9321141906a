package fr.montour.slot.release;

import fr.montour.platform.calendar.FrenchHolidays;
import fr.montour.platform.calendar.Holiday;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseWindow;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What an order would make, for staff to look at before they ask for it.
 *
 * @param slots how many
 * @param publicCapacity appointments in all of them
 * @param holiday that the day is at the site
 * @param sunday whether it is one
 */
public record ReleasePreview(int slots, int publicCapacity, Optional<Holiday> holiday, boolean sunday) {

    static ReleasePreview of(ReleaseOrder order, ReleaseWindow window) {
        int slots = (int) window.starts().count();
        return new ReleasePreview(
                slots,
                order.split().times(slots).of(Channel.PUBLIC),
                FrenchHolidays.on(order.date(), order.line().site().value()),
                order.date().getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}
