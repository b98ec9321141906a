package fr.montour.slot.stock.web;

import fr.montour.slot.allocation.LineSchedule;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The notice of a line.
 *
 * @param notice ISO-8601
 */
@Serdeable
record NoticeView(String lineId, String notice) {

    static NoticeView of(LineSchedule schedule) {
        return new NoticeView(schedule.line().toString(), schedule.notice().toString());
    }
}
