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

    /** Waiting for the first call, which the board can tell about. */
    public boolean onBoard() {
        return state == PlaceState.WAITING && earliest == null && number > serving;
    }

    /** Waiting to be called again, with a number that was called before. */
    public boolean kept() {
        return state == PlaceState.WAITING && earliest != null;
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
