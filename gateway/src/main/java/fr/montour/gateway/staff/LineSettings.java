package fr.montour.gateway.staff;

import fr.montour.gateway.open.line.LineKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a line; what is absent stays as it is, or takes the preset of the kind in a new line.
 *
 * @param claimWindow ISO-8601; how long a call stands in a line of the day
 * @param callingDays days of the week on which people are called in a standing line
 * @param callFrom first moment of these days, local time of the site, {@code 08:00}
 * @param callTo first moment after
 * @param settingsVersion of the settings that are to be replaced; only for a change
 * @param reason of the change, for the audit trail
 */
@Serdeable
public record LineSettings(
        String name,
        @Nullable LineKind kind,
        @Nullable Integer ratePerMinute,
        @Nullable Integer maxActive,
        @Nullable String claimWindow,
        @Nullable List<DayOfWeek> callingDays,
        @Nullable String callFrom,
        @Nullable String callTo,
        @Nullable Long settingsVersion,
        @Nullable String reason) {

    /** The same under a name. */
    public LineSettings named(String newName) {
        return new LineSettings(
                newName,
                kind,
                ratePerMinute,
                maxActive,
                claimWindow,
                callingDays,
                callFrom,
                callTo,
                settingsVersion,
                reason);
    }

    /** The same, in place of the settings of that version. */
    public LineSettings replacing(long version) {
        return new LineSettings(
                name, kind, ratePerMinute, maxActive, claimWindow, callingDays, callFrom, callTo, version, reason);
    }
}
