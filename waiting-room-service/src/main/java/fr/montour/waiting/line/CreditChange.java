package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;

/**
 * What an event does to the credit of a line, exactly once.
 *
 * @param eventId applied ids are remembered in the document of the line
 * @param line whose credit
 * @param amount added; negative for a booking
 */
public record CreditChange(String eventId, LineId line, long amount) {}
