package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
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
 * @param served whether slot-service has shown the person something to choose, as far as it was told
 */
public record Admission(
        AdmissionId id,
        Instant from,
        Instant until,
        @Nullable PersonId helper,
        boolean served) {

    /** How long a token lives. */
    public static final Duration TOKEN_LIFE = Call.TIME_TO_CHOOSE;

    /** What a person gets who asks for more time, once. */
    public static final Duration EXTENSION = Call.MORE_TIME_TO_CHOOSE;

    /** How long a slot held at the last moment of a token stays held. */
    public static final Duration HOLD = Duration.ofMinutes(10);

    /** Claimed by the person. */
    public Admission(AdmissionId id, Instant from, Instant until) {
        this(id, from, until, null);
    }

    /** With which nothing was shown yet. */
    public Admission(AdmissionId id, Instant from, Instant until, @Nullable PersonId helper) {
        this(id, from, until, helper, false);
    }

    /** When nothing can come of the admission any more. */
    public Instant over() {
        return until.plus(HOLD);
    }

    /** Whether the person may choose a slot. */
    public boolean runsAt(Instant now) {
        return now.isBefore(until);
    }

    /** Whether nobody has asked for more time. */
    public boolean mayBeExtended() {
        return !until.isAfter(from.plus(TOKEN_LIFE));
    }

    Admission extended() {
        return new Admission(id, from, until.plus(EXTENSION), helper, served);
    }

    Admission shown() {
        return new Admission(id, from, until, helper, true);
    }
}
