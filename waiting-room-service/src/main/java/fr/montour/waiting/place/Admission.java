package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.UnitRange;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the admission token says; the token itself is signed anew whenever it is asked for and comes out the same.
 *
 * @param id {@code jti}
 * @param from {@code nbf} and {@code iat}, in whole seconds as JWT dates are
 * @param until {@code exp}
 * @param helper {@code act}: who claimed it for the person, if it was not themselves
 * @param units {@code units_from} and {@code units_until}: what may be chosen
 * @param served whether slot-service has shown the person something to choose, as far as it was told
 */
public record Admission(
        AdmissionId id,
        Instant from,
        Instant until,
        @Nullable PersonId helper,
        UnitRange units,
        boolean served) {

    /** How long a token lives. */
    public static final Duration TOKEN_LIFE = Call.TIME_TO_CHOOSE;

    /** What a person gets who asks for more time, once. */
    public static final Duration EXTENSION = Call.MORE_TIME_TO_CHOOSE;

    /** How long a slot held at the last moment of a token stays held. */
    public static final Duration HOLD = Duration.ofMinutes(10);

    /** Claimed by the person, for any unit. */
    public Admission(AdmissionId id, Instant from, Instant until) {
        this(id, from, until, null, UnitRange.ALL);
    }

    /**
     * What comes of a call that is claimed now.
     *
     * @param usual units that a call of the usual kind opens; a short call has its own
     */
    static Admission of(Call call, Instant now, @Nullable PersonId helper, UnitRange usual) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Instant until = call.unitsUntil();
        UnitRange units = until == null ? usual : UnitRange.until(until);
        return new Admission(call.id(), from, from.plus(TOKEN_LIFE), helper, units);
    }

    /** With which nothing was shown yet. */
    public Admission(AdmissionId id, Instant from, Instant until, @Nullable PersonId helper, UnitRange units) {
        this(id, from, until, helper, units, false);
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
        return new Admission(id, from, until.plus(EXTENSION), helper, units, served);
    }

    Admission shown() {
        return new Admission(id, from, until, helper, units, true);
    }
}
