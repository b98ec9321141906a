package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * Somebody who is called or admitted and has not finished.
 *
 * @param number that was called
 * @param person who
 * @param admission the call that put them there
 * @param round of that call; a place of a later round has had another since
 * @param atShortNotice whether that was a short call
 * @param last whether the place ends when the call is missed
 * @param claimed whether the call was answered, as far as it has been counted
 * @param calledAt when they were called
 * @param claimBy until when the call stands that put them there, but for stops of the line
 * @param until when the sweep looks what became of them
 */
public record ActivePlace(
        long number,
        PersonId person,
        AdmissionId admission,
        int round,
        boolean atShortNotice,
        boolean last,
        boolean claimed,
        Instant calledAt,
        Instant claimBy,
        Instant until) {

    /** Whoever is called is active until the claim window ends. */
    public static ActivePlace of(Call call) {
        return new ActivePlace(
                call.number(),
                call.person(),
                call.id(),
                call.round(),
                call.atShortNotice(),
                call.last(),
                false,
                call.calledAt(),
                call.claimBy(),
                call.claimBy());
    }

    /** The same person, to be looked at later or earlier. */
    public ActivePlace until(Instant moment) {
        return new ActivePlace(
                number, person, admission, round, atShortNotice, last, claimed, calledAt, claimBy, moment);
    }

    /** The same person, whose claim is counted. */
    public ActivePlace claimed(Instant moment) {
        return new ActivePlace(number, person, admission, round, atShortNotice, last, true, calledAt, claimBy, moment);
    }
}
