package fr.montour.waiting.line.web;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Name and settings of a line; a setting that is not given stays as it is, or takes its default in a new line.
 *
 * @param claimWindow ISO-8601, for instance {@code PT5M}
 * @param reason of the change, for the audit trail
 */
@Serdeable
record LineRequest(
        @NotBlank @Size(max = LineName.MAX_LENGTH) String name,
        @Nullable Integer ratePerMinute,
        @Nullable Integer maxActive,
        @Nullable String claimWindow,
        @Nullable @Size(max = LineRequest.MAX_REASON) String reason) {

    static final int MAX_REASON = 500;

    /** A reason of bearable length; a longer one is cut. */
    static @Nullable String reason(@Nullable String text) {
        return text == null || text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    LineName lineName() {
        return new LineName(name);
    }

    /** The settings asked for, given those of now; {@code LINE_INVALID} when they cannot be. */
    Result<LineSettings> settings(LineSettings now) {
        int rate = ratePerMinute == null ? now.ratePerMinute() : ratePerMinute;
        int max = maxActive == null ? now.maxActive() : maxActive;
        return window(now).then(window -> LineSettings.of(rate, max, window));
    }

    private Result<Duration> window(LineSettings now) {
        try {
            return Result.done(claimWindow == null ? now.claimWindow() : Duration.parse(claimWindow));
        } catch (DateTimeParseException e) {
            return Result.refused(WaitingRefusal.LINE_INVALID, "claimWindow must be like PT5M");
        }
    }
}
