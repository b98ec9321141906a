package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * Somebody who is called or admitted and takes one of the places called or admitted of the line.
 *
 * @param number that was called
 * @param person who
 * @param admission the call that put them there
 * @param missedBefore calls missed before this one; a place with more of them has missed this one too
 * @param until when the sweep looks what became of them
 */
public record ActivePlace(long number, PersonId person, AdmissionId admission, int missedBefore, Instant until) {

    /** Whoever is called comes to the counter until the claim window ends. */
    public static ActivePlace of(Call call) {
        return new ActivePlace(call.number(), call.person(), call.id(), call.missedBefore(), call.claimBy());
    }

    /** The same person, to be looked at later or earlier. */
    public ActivePlace until(Instant moment) {
        return new ActivePlace(number, person, admission, missedBefore, moment);
    }
}
