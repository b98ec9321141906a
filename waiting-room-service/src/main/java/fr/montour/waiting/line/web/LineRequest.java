package fr.montour.waiting.line.web;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.CallingHours;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Name and settings of a line; a setting that is not given stays as it is, or takes the preset of its kind in a new line.
 *
 * @param kind {@code DAY} or {@code STANDING}; a new line for which a claim window is given and no kind is {@code DAY}
 * @param claimWindow ISO-8601, for instance {@code PT5M}
 * @param callingDays when people may be called in a {@code STANDING} line: days of the week
 * @param callFrom first moment of these days, local time of the site, for instance {@code 08:00}
 * @param callTo first moment after
 * @param settingsVersion of the settings that are to be replaced; only for a change
 * @param reason of the change, for the audit trail
 */
@Serdeable
record LineRequest(
        @NotBlank @Size(max = LineName.MAX_LENGTH) String name,
        @Nullable LineKind kind,
        @Nullable Integer ratePerMinute,
        @Nullable Integer maxActive,
        @Nullable String claimWindow,
        @Nullable Set<DayOfWeek> callingDays,
        @Nullable LocalTime callFrom,
        @Nullable LocalTime callTo,
        @Nullable Long settingsVersion,
        @Nullable @Size(max = LineRequest.MAX_REASON) String reason) {

    static final int MAX_REASON = 500;

    /** A reason of bearable length; a longer one is cut. */
    static @Nullable String reason(@Nullable String text) {
        return text == null || text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    LineName lineName() {
        return new LineName(name);
    }

    /** The settings asked for; {@code LINE_INVALID} when they cannot be. */
    Result<LineSettings> settings(Optional<Line> known) {
        LineKind newKind = kind == null && claimWindow != null
                ? LineKind.DAY
                : Objects.requireNonNullElse(kind, LineKind.STANDING);
        LineSettings now = known.map(Line::settings)
                .filter(settings -> kind == null || kind == settings.kind())
                .orElseGet(() -> LineSettings.preset(newKind));
        int rate = ratePerMinute == null ? now.ratePerMinute() : ratePerMinute;
        int max = maxActive == null ? now.maxActive() : maxActive;
        return hours(now.hours())
                .then(hours -> window(now).then(window -> LineSettings.of(now.kind(), rate, max, window, hours)));
    }

    private Result<CallingHours> hours(CallingHours now) {
        Set<DayOfWeek> days = callingDays == null ? now.days() : callingDays;
        LocalTime from = callFrom == null ? now.from() : callFrom;
        LocalTime to = callTo == null ? now.to() : callTo;
        return CallingHours.valid(days, from, to)
                ? Result.done(new CallingHours(days, from, to))
                : Result.refused(
                        WaitingRefusal.LINE_INVALID,
                        "callingDays are one day or more; callFrom is before callTo, both whole minutes");
    }

    private Result<Duration> window(LineSettings now) {
        try {
            return Result.done(claimWindow == null ? now.claimWindow() : Duration.parse(claimWindow));
        } catch (DateTimeParseException e) {
            return Result.refused(WaitingRefusal.LINE_INVALID, "claimWindow must be like PT5M");
        }
    }
}
