package fr.montour.waiting.line;

import org.jspecify.annotations.Nullable;

/**
 * What an event does to the credit of a line, exactly once.
 *
 * @param eventId applied ids are remembered in the document of the line
 * @param line whose credit
 * @param amount added; negative for a booking
 * @param freed number that is no longer active, if any
 */
public record CreditChange(
        String eventId, LineId line, long amount, @Nullable Long freed) {}
