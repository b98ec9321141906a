package fr.montour.waiting.line;

import java.time.Instant;

/**
 * Somebody who is called or admitted and takes one of the places at the counter of the line.
 *
 * @param person who
 * @param admission the call that put them there
 * @param until when the sweeper looks what became of them
 */
public record Active(PersonId person, AdmissionId admission, Instant until) {}
