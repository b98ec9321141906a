package fr.montour.waiting.admission;

import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.SecondChance;
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
    private final List<SecondChance> spent = new ArrayList<>();
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

    /** Calls those with a second chance; drops those who did not wait for it. */
    void callSecondChances(Map<SecondChance, Place.Waiting> waiting) {
        line.secondChances().stream()
                .sorted(Comparator.comparingLong(SecondChance::number))
                .forEach(chance -> {
                    Place.Waiting place = waiting.get(chance);
                    if (place == null) {
                        spent.add(chance);
                    } else if (missing() > 0) {
                        spent.add(chance);
                        calls.add(call(place.number(), place));
                    }
                });
    }

    /** Takes the next turns in order; stops at the first number that is still in flight, or when enough are called. */
    void take(List<Turn> turns) {
        for (Turn turn : turns) {
            if (missing() == 0 || turn instanceof Turn.InFlight) {
                return;
            }
            if (turn instanceof Turn.Ready ready) {
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
