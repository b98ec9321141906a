package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import java.time.Instant;

/**
 * A call that was answered.
 *
 * @param until when nothing can come of it any more
 */
public record Claim(long number, AdmissionId admission, Instant until) {}
