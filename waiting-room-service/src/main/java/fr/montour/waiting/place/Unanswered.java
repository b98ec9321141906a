package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last call of a place, whose window went by.
 *
 * @param call its id
 * @param calledAt when it was made
 * @param told whether the person was told of it, as far as is known; else they are not called again until they are seen
 */
public record Unanswered(AdmissionId call, Instant calledAt, boolean told) {

    static Unanswered missed(Call call) {
        return new Unanswered(call.id(), call.calledAt(), true);
    }

    static Unanswered untold(Call call) {
        return new Unanswered(call.id(), call.calledAt(), false);
    }

    /** A missed call that turns out to be one of which they could not be told. */
    static Unanswered forgiven(@Nullable Unanswered missed) {
        if (missed == null || !missed.told()) {
            throw new IllegalStateException("no missed call to forgive");
        }
        return new Unanswered(missed.call(), missed.calledAt(), false);
    }
}
