package fr.montour.waiting.calling;

import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The next calls of one line, gathered: first those who are called again, in the order of their numbers, then the numbers not
 * yet served, one after the other without overtaking anybody.
 */
final class NextCalls {

    private final Line line;
    private final int allowed;
    private final Instant calledAt;
    private final Instant claimBy;
    private final Supplier<AdmissionId> ids;
    private final List<Call> calls = new ArrayList<>();
    private final List<RepeatCall> spent = new ArrayList<>();
    private long serving;
    private boolean repeatsRemain;

    /**
     * Nothing gathered yet.
     *
     * @param line as read
     * @param allowed how many may be called
     * @param calledAt date of the calls, {@link Line#dateOfCall}
     * @param claimBy until when the calls stand
     * @param ids makes ids of admissions
     */
    NextCalls(Line line, int allowed, Instant calledAt, Instant claimBy, Supplier<AdmissionId> ids) {
        this.line = line;
        this.allowed = allowed;
        this.calledAt = calledAt;
        this.claimBy = claimBy;
        this.ids = ids;
        this.serving = line.serving();
    }

    /** How many may still be called. */
    int missing() {
        return allowed - calls.size();
    }

    /** Highest number that has had its turn. */
    long serving() {
        return serving;
    }

    /**
     * Calls people again.
     *
     * @param due those who may be, in order of their numbers
     * @param waiting the places of those who wait for it; the others are spent
     */
    void callAgain(List<RepeatCall> due, Map<RepeatCall, Place.Waiting> waiting) {
        for (RepeatCall repeat : due) {
            Place.Waiting place = waiting.get(repeat);
            if (place == null) {
                spent.add(repeat);
            } else if (missing() > 0) {
                spent.add(repeat);
                calls.add(call(repeat.number(), place));
            } else {
                repeatsRemain = true;
            }
        }
    }

    /** Those who were noted to be called again and are now, or who wait no more. */
    List<RepeatCall> spent() {
        return List.copyOf(spent);
    }

    /** Whether some of those who may be called again were not reached. */
    boolean repeatsRemain() {
        return repeatsRemain;
    }

    /** Takes the next turns in order; stops at the first number that is still pending, or when enough are called. */
    void take(List<NumberStatus> turns) {
        for (NumberStatus turn : turns) {
            if (missing() == 0 || turn instanceof NumberStatus.Pending) {
                return;
            }
            if (turn instanceof NumberStatus.Waiting ready) {
                calls.add(call(ready.number(), ready.place()));
            }
            serving = turn.number();
        }
    }

    /** The write that makes it so. */
    Advance toAdvance(TokenBucket bucket) {
        return new Advance(line, serving, bucket.minus(calls.size()).tokens(), calls);
    }

    private Call call(long number, Place.Waiting place) {
        return new Call(
                number,
                place.id().person(),
                ids.get(),
                place.chances().calls() + 1,
                place.chances().lastCall(),
                calledAt,
                claimBy,
                place.number(),
                null);
    }
}
