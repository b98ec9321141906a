package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place as the waiting-room tells it.
 *
 * @param claimBy until when the call stands, by what has stopped the line so far
 * @param standsStill whether the line is stopped, so that {@code claimBy} moves with the time
 * @param deferralsLeft how often the person may still say "not now"
 * @param shortNotice whether the person said that they can come at short notice
 * @param shortCall whether they are called or admitted so, which costs nothing to miss
 * @param shortCalls whether the line makes such calls
 * @param earliest not called again before that moment, where they were called before
 * @param drawn whether the number was drawn
 * @param closing of the line, while it is closed and the place counts
 * @param notTold whether our letter about the call did not reach the person; who waits is then called again once they have been seen
 */
@Serdeable
public record Place(
        String lineId,
        long number,
        PlaceState state,
        Instant joinedAt,
        @Nullable Instant calledAt,
        @Nullable Instant claimBy,
        boolean standsStill,
        int missedCalls,
        int missedChoices,
        int deferralsLeft,
        boolean shortNotice,
        boolean shortCall,
        boolean shortCalls,
        @Nullable Instant earliest,
        long ahead,
        long serving,
        boolean drawn,
        @Nullable Closing closing,
        boolean notTold,
        @Nullable Removal removal) {

    /** Why and when staff took the place away; the message is theirs, in their language. */
    @Serdeable
    public record Removal(String reason, String message, Instant at) {}

    /** Waiting for the first call. */
    public boolean beforeTurn() {
        return state == PlaceState.WAITING && earliest == null && number > serving;
    }

    /** Waiting to be called again, with a number that was called before. */
    public boolean kept() {
        return state == PlaceState.WAITING && earliest != null;
    }

    /** Whether the board can tell of the next call: it says nothing of those at short notice. */
    public boolean onBoard() {
        return beforeTurn() && !shortNotice;
    }

    /** Whether there is a draw behind it, taken place or to come. */
    public boolean inDraw() {
        return drawn || state == PlaceState.REGISTERED;
    }

    /** Whether the place still counts. */
    public boolean live() {
        return switch (state) {
            case REGISTERED, WAITING, CALLED, ADMITTED -> true;
            case SERVED, EXPIRED, LEFT, REMOVED -> false;
        };
    }
}
