package fr.montour.waiting.calling;

import fr.montour.waiting.line.CallingRate;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one node knows about the age of the bucket in a line's document, on its own clock that never jumps.
 *
 * <p>The document holds tokens and a version but no time: clocks of nodes differ and jump. A node fills the bucket by the
 * time since it <em>first saw</em> these tokens, which is never more than the time since they were written. So however many
 * nodes there are and whatever their clocks say, together they never exceed the rate. The node that wrote the version knows
 * its age exactly and loses nothing; the others stay behind it by {@link #YIELD} and take over when it falls silent, with what
 * it did not call. A node that has seen nobody call has nothing to make up for: a line begins without a burst. Staff who change
 * the line, and statements of its stock, take it from no node; where nobody was ever called there is nobody to wait for. That is a habit, not a
 * leadership: nothing but the conditional write decides.
 */
final class RateWatch {

    /** How long after the first whole token a node that did not write the last version leaves it to the one that did. */
    static final Duration YIELD = Duration.ofMillis(300);

    private @Nullable Seen seen;

    private record Seen(
            long version, long decided, double tokens, int asked, long since, boolean own, boolean afterCalls) {

        /** Whether this is the bucket that was seen, in whatever version. */
        boolean isSameBucket(long nowDecided, double nowTokens) {
            return decided == nowDecided && tokens == nowTokens;
        }
    }

    /**
     * The document was read.
     *
     * @param decided calls of the line up to then
     * @param asked rate of the line, per minute; a bucket fills anew after a change
     * @param now after the answer came
     */
    void saw(long version, long decided, double tokens, int asked, long now) {
        Seen before = seen;
        if (before == null || !before.isSameBucket(decided, tokens)) {
            boolean afterCalls = before != null && before.decided() < decided;
            seen = new Seen(version, decided, tokens, asked, now, decided == 0, afterCalls);
        } else if (before.version() != version) {
            boolean sameRate = before.asked() == asked;
            seen = new Seen(
                    version,
                    decided,
                    tokens,
                    asked,
                    sameRate ? before.since() : now,
                    before.own(),
                    sameRate && before.afterCalls());
        }
    }

    /** This node wrote the version, with the calls and the tokens left at {@code at}. */
    void wrote(long version, long decided, double tokens, int asked, long at) {
        seen = new Seen(version, decided, tokens, asked, at, true, true);
    }

    /** Whether this node calls without waiting for another. */
    boolean isOwn() {
        return seen != null && seen.own();
    }

    /** What is in the bucket at a rate, or an empty one while another node should act. */
    TokenBucket bucket(CallingRate rate, long now) {
        if (seen == null) {
            return new TokenBucket(0);
        }
        var stored = new TokenBucket(seen.tokens());
        Duration elapsed = Duration.ofNanos(now - seen.since());
        if (!seen.own()) {
            Duration overdue = elapsed.minus(YIELD);
            if (overdue.isNegative() || stored.after(overdue, rate).whole() == 0) {
                return new TokenBucket(0);
            }
            if (!seen.afterCalls()) {
                return stored.after(overdue, rate);
            }
        }
        return stored.after(elapsed, rate);
    }
}
