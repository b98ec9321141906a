package fr.montour.waiting.line;

import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * Somebody whose number has been called before and who is called again, before everybody who was not.
 *
 * @param number by which they were called
 * @param round calls made to the number so far; counts only while the place says the same
 * @param earliest not called again before that moment
 */
public record RepeatCall(long number, PersonId person, int round, Instant earliest) {}
