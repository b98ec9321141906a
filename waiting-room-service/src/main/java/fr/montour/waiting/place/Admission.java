package fr.montour.waiting.place;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the admission token says; the token itself is signed anew whenever it is asked for and comes out the same.
 *
 * @param id {@code jti}
 * @param from {@code nbf} and {@code iat}, in whole seconds as JWT dates are
 * @param until {@code exp}
 * @param helper {@code act}: who claimed it for the person, if it was not themselves
 */
public record Admission(
        AdmissionId id,
        Instant from,
        Instant until,
        @Nullable PersonId helper) {

    /** How long a token lives. */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** How long a slot held at the last moment of a token stays held. */
    public static final Duration HOLD = Duration.ofMinutes(10);

    /** Claimed by the person. */
    public Admission(AdmissionId id, Instant from, Instant until) {
        this(id, from, until, null);
    }

    /** When nothing can come of the admission any more. */
    public Instant over() {
        return until.plus(HOLD);
    }
}
