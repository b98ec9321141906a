package fr.montour.waiting.line;

import java.util.List;

/**
 * The next calls of a line, as one conditional write.
 *
 * @param line as it was read; the write happens only if its version still stands
 * @param serving highest number that has had its turn after this
 * @param tokens left in the bucket
 * @param calls decided now, those of forgiven misses among them
 * @param spentMisses forgiven misses that are called again now, or whose person waits no more
 */
public record Advance(Line line, long serving, double tokens, List<Call> calls, List<ForgivenMiss> spentMisses) {

    public Advance {
        calls = List.copyOf(calls);
        spentMisses = List.copyOf(spentMisses);
    }

    /** Whether it moves anything. */
    public boolean isEmpty() {
        return calls.isEmpty() && spentMisses.isEmpty() && serving == line.serving();
    }

    /** Most people who can be active after it; others only take people away meanwhile. */
    public int activeAfter() {
        return line.active() + calls.size();
    }

    /** The share of missed calls after it. */
    public NoShows noShows() {
        return line.noShows().afterCalls(calls.size(), line.settings().ratePerMinute());
    }

    /** Calls the line has decided since it was made, these included. */
    public long decided() {
        return line.decided() + calls.size();
    }
}
