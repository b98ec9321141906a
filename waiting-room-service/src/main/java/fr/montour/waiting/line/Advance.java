package fr.montour.waiting.line;

import java.time.Instant;
import java.util.List;

/**
 * The next calls of a line, as one conditional write.
 *
 * @param line as it was read; the write happens only if its version still stands
 * @param reservedBefore when the last choice was over that may come of calls made before
 * @param serving highest number that has had its turn after this
 * @param tokens left in the bucket
 * @param calls decided now, repeated ones among them
 */
public record Advance(Line line, Instant reservedBefore, long serving, double tokens, List<Call> calls) {

    public Advance {
        calls = List.copyOf(calls);
    }

    /** Of a line that nothing has stopped since its last call. */
    public Advance(Line line, long serving, double tokens, List<Call> calls) {
        this(line, line.reservedUntil(), serving, tokens, calls);
    }

    /** The same, with another moment at which all earlier choices are over. */
    public Advance withReservedBefore(Instant moment) {
        return new Advance(line, moment, serving, tokens, calls);
    }

    /** Whether it moves anything. */
    public boolean isEmpty() {
        return calls.isEmpty() && serving == line.serving();
    }

    /** When the last choice is over at the latest that may come of calls made so far, short ones left aside. */
    public Instant reservedUntil() {
        return latestChoice(false, reservedBefore);
    }

    /** The same of short calls. */
    public Instant shortReservedUntil() {
        return latestChoice(true, line.shortCalls().reservedUntil());
    }

    private Instant latestChoice(boolean atShortNotice, Instant before) {
        return calls.stream()
                .filter(call -> call.atShortNotice() == atShortNotice)
                .map(Call::latestChoice)
                .reduce(before, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** The share of missed calls after it. */
    public NoShows noShows() {
        return line.noShows().afterCalls(calls.size(), line.settings().ratePerMinute());
    }

    /** Calls the line has decided since it was made, these included. */
    public long decided() {
        return line.decided() + calls.size();
    }

    /** Those of them that were short calls. */
    public long shortDecided() {
        return line.shortCalls().decided()
                + calls.stream().filter(Call::atShortNotice).count();
    }
}
