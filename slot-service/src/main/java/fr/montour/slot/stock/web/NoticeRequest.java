package fr.montour.slot.stock.web;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.SlotRefusal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * How long before its start a unit can no longer be had.
 *
 * @param notice ISO-8601, for instance {@code PT24H}
 */
@Serdeable
record NoticeRequest(@NotNull String notice) {

    /** {@code NOTICE_INVALID} when it cannot be read. */
    Result<Duration> read() {
        try {
            return Result.done(Duration.parse(notice));
        } catch (DateTimeParseException e) {
            return Result.refused(SlotRefusal.NOTICE_INVALID);
        }
    }
}
