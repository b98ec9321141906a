package fr.montour.waiting.place;

import fr.montour.waiting.line.AdmissionId;
import java.time.Duration;
import java.time.Instant;

/**
 * What the admission token says; the token itself is signed anew whenever it is asked for and comes out the same.
 *
 * @param id {@code jti}
 * @param from {@code nbf} and {@code iat}, in whole seconds as JWT dates are
 * @param until {@code exp}
 */
public record Admission(AdmissionId id, Instant from, Instant until) {

    /** How long a token lives. */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** How long a slot held at the last moment of a token stays held. */
    public static final Duration HOLD = Duration.ofMinutes(10);

    /** When nothing can come of the admission any more. */
    public Instant over() {
        return until.plus(HOLD);
    }
}
