package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a line; what is absent stays as it is.
 *
 * @param claimWindow ISO-8601
 * @param reason of the change, for the audit trail
 */
@Serdeable
public record LineSettings(
        String name,
        @Nullable Integer ratePerMinute,
        @Nullable Integer maxActive,
        @Nullable String claimWindow,
        @Nullable String reason) {}
