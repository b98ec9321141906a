package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a line; what is absent stays as it is.
 *
 * @param claimWindow ISO-8601
 * @param settingsVersion of the settings that are to be replaced; only for a change
 * @param reason of the change, for the audit trail
 */
@Serdeable
public record LineSettings(
        String name,
        @Nullable Integer ratePerMinute,
        @Nullable Integer maxActive,
        @Nullable String claimWindow,
        @Nullable Long settingsVersion,
        @Nullable String reason) {

    /** The same, in place of the settings of that version. */
    public LineSettings replacing(long version) {
        return new LineSettings(name, ratePerMinute, maxActive, claimWindow, version, reason);
    }
}
