package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;

/**
 * "It is your turn." Decided in the document of the line, then written to the place; whoever finds it undone does it.
 *
 * @param number whose turn
 * @param person who stood there when it was decided
 * @param id of this call, and of the admission it may become
 * @param missedBefore calls missed before this one; makes writing it to the place a no-op the second time
 * @param calledAt when
 * @param claimBy until when they may claim
 * @param issued number issued to them at joining: the number itself, or the registration that drew it
 */
public record Call(
        long number,
        PersonId person,
        AdmissionId id,
        int missedBefore,
        Instant calledAt,
        Instant claimBy,
        long issued) {

    /** Of somebody whose issued number is the number they are called by. */
    public Call(long number, PersonId person, AdmissionId id, int missedBefore, Instant calledAt, Instant claimBy) {
        this(number, person, id, missedBefore, calledAt, claimBy, number);
    }
}
