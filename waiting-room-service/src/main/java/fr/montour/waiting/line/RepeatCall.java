package fr.montour.waiting.line;

import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * Somebody who is called otherwise than when their number comes: their number was called before, or they can come at short notice.
 *
 * @param number by which they are called
 * @param round what has happened to the number so far, in calls made and calls spared; counts only while the place says the same
 * @param earliest not called so before that moment
 */
public record RepeatCall(long number, PersonId person, int round, Instant earliest) {}
