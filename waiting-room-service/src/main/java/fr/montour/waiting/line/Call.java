package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * "It is your turn", or at short notice: "you may have an appointment of the next days". Decided in the document of the line, then
 * written to the place; whoever finds it undone does it.
 *
 * @param number whose turn
 * @param person who stood there when it was decided
 * @param id of this call, and of the admission it may become
 * @param round which call of this number it is, from 1; makes writing it to the place a no-op the second time
 * @param last whether the place ends when it is missed
 * @param calledAt when
 * @param claimBy until when they may claim, unless something stops the line meanwhile: see {@link CallingTimes#end}
 * @param issued number issued to them at joining: the number itself, or the registration that drew it
 * @param unitsUntil of a short call: it offers only units that lapse before that moment; missing in all others
 */
public record Call(
        long number,
        PersonId person,
        AdmissionId id,
        int round,
        boolean last,
        Instant calledAt,
        Instant claimBy,
        long issued,
        @Nullable Instant unitsUntil) {

    /** How long somebody who claims may choose a slot. */
    public static final Duration TIME_TO_CHOOSE = Duration.ofMinutes(15);

    /** What somebody gets who asks for more time to choose, once. */
    public static final Duration MORE_TIME_TO_CHOOSE = Duration.ofMinutes(5);

    /** When the choice is over at the latest that may come of a call with this window. */
    public static Instant latestChoice(Instant claimBy) {
        return claimBy.plus(TIME_TO_CHOOSE).plus(MORE_TIME_TO_CHOOSE);
    }

    /** The window with that latest choice. */
    static Instant claimByOf(Instant latestChoice) {
        return latestChoice.minus(TIME_TO_CHOOSE).minus(MORE_TIME_TO_CHOOSE);
    }

    /** Whether it is a short call: for near units, in order of number among those who can come, and it costs nothing to miss it. */
    public boolean atShortNotice() {
        return unitsUntil != null;
    }

    /** When the choice is over at the latest that may come of it. */
    public Instant latestChoice() {
        return latestChoice(claimBy);
    }

    /** The same call, standing until another moment. */
    public Call until(Instant moment) {
        return new Call(number, person, id, round, last, calledAt, moment, issued, unitsUntil);
    }

    /** Of somebody whose issued number is the number they are called by, and who keeps the place when they miss it. */
    public Call(long number, PersonId person, AdmissionId id, int round, Instant calledAt, Instant claimBy) {
        this(number, person, id, round, false, calledAt, claimBy, number, null);
    }
}
