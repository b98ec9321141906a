package fr.montour.slot.stock.web;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.SlotRefusal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * How long before its start a unit can no longer be had.
 *
 * @param notice ISO-8601, for instance {@code PT24H}
 * @param reason of the change, for the audit trail
 */
@Serdeable
record NoticeRequest(
        @NotNull String notice, @Nullable @Size(max = 500) String reason) {

    /** {@code NOTICE_INVALID} when it cannot be read. */
    Result<Duration> read() {
        try {
            return Result.done(Duration.parse(notice));
        } catch (DateTimeParseException e) {
            return Result.refused(SlotRefusal.NOTICE_INVALID);
        }
    }
}
