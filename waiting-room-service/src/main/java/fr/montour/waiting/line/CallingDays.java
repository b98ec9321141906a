package fr.montour.waiting.line;

import java.time.Instant;
import java.time.LocalDate;

/** The days of a line and the hours of each in which people may be called. */
public interface CallingDays {

    /** The day a moment belongs to. */
    LocalDate dayOf(Instant moment);

    /** Whether people may be called on that day. */
    boolean isCallingDay(LocalDate day);

    /** First moment of that day's calling hours. */
    Instant begin(LocalDate day);

    /** First moment after them. */
    Instant end(LocalDate day);
}
