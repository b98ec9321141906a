package fr.montour.waiting.contact;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Unanswered;
import fr.montour.waiting.place.Untold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call whose letter did not reach its person in time.
 *
 * @param admission id of the call; missing where the announcement of the call did not name it
 */
public record UntoldCall(LineId line, @Nullable AdmissionId admission, Instant calledAt, Untold why) {

    /** A called place whose person cannot be told; whoever has no address has more time. */
    public static Place.Called cannotTell(Place.Called called, Untold why, CallingTimes times) {
        Instant claimBy = why == Untold.NO_ADDRESS
                ? times.claimByWithoutAddress(called.call())
                : called.call().claimBy();
        return called.cannotTell(why, claimBy);
    }

    /** Whether a call of the person in that line is meant. */
    boolean is(LineId ofLine, Call call) {
        return line.equals(ofLine) && is(call.id(), call.calledAt());
    }

    /** Whether the call is meant after which a place of that line waits or has ended. */
    boolean is(@Nullable Unanswered unanswered) {
        return unanswered != null && is(unanswered.call(), unanswered.calledAt());
    }

    private boolean is(AdmissionId id, Instant at) {
        return admission == null ? calledAt.equals(at) : admission.equals(id);
    }
}
