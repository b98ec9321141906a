package fr.montour.waiting.stock;

import fr.montour.waiting.model.LineId;
import java.time.Instant;

/**
 * How many units of a line slot-service has counted in its slots.
 *
 * @param revision that the statement of the same units has, or will have
 * @param at the minute at which they could be had
 */
public record StockCount(LineId line, long revision, int units, Instant at) {}
