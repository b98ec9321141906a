package fr.montour.waiting.calling;

import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The next calls of one line, gathered: first those who missed once, in the order of their numbers, then the numbers not
 * yet served, one after the other without overtaking anybody.
 */
final class NextCalls {

    private final Line line;
    private final int allowed;
    private final Instant calledAt;
    private final Supplier<AdmissionId> ids;
    private final List<Call> calls = new ArrayList<>();
    private final List<ForgivenMiss> spent = new ArrayList<>();
    private long serving;

    /**
     * Nothing gathered yet.
     *
     * @param line as read
     * @param allowed how many may be called
     * @param now of the wall clock; calls are never dated before earlier ones of the line
     * @param ids makes ids of admissions
     */
    NextCalls(Line line, int allowed, Instant now, Supplier<AdmissionId> ids) {
        this.line = line;
        this.allowed = allowed;
        this.calledAt = now.isBefore(line.lastCalledAt()) ? line.lastCalledAt() : now;
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

    /** Calls those with a forgiven miss; drops those who did not wait for it. */
    void callForgiven(Map<ForgivenMiss, Place.Waiting> waiting) {
        line.forgivenMisses().stream()
                .sorted(Comparator.comparingLong(ForgivenMiss::number))
                .forEach(miss -> {
                    Place.Waiting place = waiting.get(miss);
                    if (place == null) {
                        spent.add(miss);
                    } else if (missing() > 0) {
                        spent.add(miss);
                        calls.add(call(place.number(), place));
                    }
                });
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
        return new Advance(line, serving, bucket.minus(calls.size()).tokens(), calls, spent);
    }

    private Call call(long number, Place.Waiting place) {
        return new Call(
                number,
                place.id().person(),
                ids.get(),
                place.missedCalls(),
                calledAt,
                calledAt.plus(line.settings().claimWindow()),
                place.number());
    }
}
