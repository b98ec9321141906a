package fr.montour.slot.release;

import fr.montour.slot.model.LineId;
import fr.montour.slot.model.Shares;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What staff ask for.
 *
 * @param from start of the first slot, local time of the site
 * @param to no slot ends later than this
 * @param counters how many people can be received at once
 * @param split the counters per channel
 */
public record ReleaseOrder(
        LineId line, LocalDate date, LocalTime from, LocalTime to, Duration slotLength, int counters, Shares split) {}
