package fr.montour.waiting.line;

import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * Somebody whose number has been called before and who is called again, before everybody who was not.
 *
 * @param number by which they were called
 * @param round what has happened to the number so far, in calls made and calls spared; counts only while the place says the same
 * @param earliest not called again before that moment
 */
public record RepeatCall(long number, PersonId person, int round, Instant earliest) {}
