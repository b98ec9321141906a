package fr.montour.waiting.release;

import java.time.Instant;

/**
 * Units that staff have made available.
 *
 * @param id of the release
 * @param at when it was opened
 * @param units for the public
 */
public record Release(String id, Instant at, int units) {}
