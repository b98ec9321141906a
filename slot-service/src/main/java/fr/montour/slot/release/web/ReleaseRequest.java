package fr.montour.slot.release.web;

import fr.montour.slot.model.Channel;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.Shares;
import fr.montour.slot.release.ReleaseOrder;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * What staff ask for, as text.
 *
 * @param date {@code 2026-12-01}
 * @param from {@code 09:00}, local time of the site
 * @param to {@code 12:00}
 * @param slotLength {@code PT15M}
 */
@Serdeable
record ReleaseRequest(
        @NotNull String lineId,
        @NotNull String date,
        @NotNull String from,
        @NotNull String to,
        @NotNull String slotLength,
        int counters,
        @NotNull Map<Channel, Integer> split) {

    /** The order; empty when one of the texts cannot be read. */
    Optional<ReleaseOrder> order() {
        try {
            var order = new ReleaseOrder(
                    LineId.parse(lineId).orElseThrow(() -> new DateTimeException("no line")),
                    LocalDate.parse(date),
                    LocalTime.parse(from),
                    LocalTime.parse(to),
                    Duration.parse(slotLength),
                    counters,
                    new Shares(split));
            return Optional.of(order);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
