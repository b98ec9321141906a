package fr.montour.slot.stock.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * How long before its start a unit can no longer be had.
 *
 * @param notice ISO-8601, for instance {@code PT24H}
 */
@Serdeable
record NoticeRequest(@NotNull Duration notice) {}
