package fr.montour.waiting.place;

import java.time.Instant;

/**
 * A place that ended, or was called again, while its person waited: whatever the gateways were told of it before does not hold any more.
 *
 * @param at when that was about to be written
 */
public record ChangedPlace(PlaceId id, Instant at) {}
