package fr.montour.slot.release.web;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.ReleaseOrder;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    /** The line; empty when the text can be the id of none. */
    Optional<LineId> line() {
        return LineId.parse(lineId);
    }

    /** The order; {@code RELEASE_INVALID} with the {@code field} that cannot be read. */
    Result<ReleaseOrder> read() {
        LineId line = line().orElse(null);
        if (line == null) {
            return unreadable("lineId");
        }
        if (split.containsValue(null)) {
            return unreadable("split");
        }
        return read("date", date, LocalDate::parse)
                .then(day -> read("from", from, LocalTime::parse)
                        .then(begin -> read("to", to, LocalTime::parse)
                                .then(end -> read("slotLength", slotLength, Duration::parse)
                                        .map(length -> new ReleaseOrder(
                                                line, day, begin, end, length, counters, new Shares(split))))));
    }

    private static <T> Result<T> read(String field, String text, Function<String, T> parser) {
        try {
            return Result.done(parser.apply(text));
        } catch (DateTimeException e) {
            return unreadable(field);
        }
    }

    private static <T> Result<T> unreadable(String field) {
        return new Result.Refused<>(
                SlotRefusal.RELEASE_INVALID,
                "Line, date (2026-12-01), from and to (09:00), slotLength (PT15M) and split must be readable.",
                Map.of("field", field));
    }
}
