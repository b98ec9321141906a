package fr.montour.notification.contact;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person could not be told something.
 *
 * @param cause the letter; the same letter and reason are announced under one event id, however often
 * @param call where the letter was about one
 */
public record Untold(
        Reason reason,
        Instant since,
        String cause,
        @Nullable Call call) {

    /** Why. */
    public enum Reason {
        /** The mail server refuses the address. */
        REFUSED,
        /** There is no address. */
        NO_ADDRESS,
        /** The letter left after half of the call's window, or has not left by then. */
        LATE
    }

    /**
     * A call, as the waiting room announced it.
     *
     * @param jti of the admission it may become; null where the announcement did not name it
     */
    public record Call(String lineId, long number, @Nullable String jti, Instant calledAt, Instant claimBy) {

        /** Half of the window: who is told later has too little time. */
        public Instant halfway() {
            return calledAt.plus(Duration.between(calledAt, claimBy).dividedBy(2));
        }
    }
}
