package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What staff decide about a line.
 *
 * @param claimWindow ISO-8601
 */
@Serdeable
public record LineSettings(String name, double ratePerMinute, int maxActive, String claimWindow) {}
