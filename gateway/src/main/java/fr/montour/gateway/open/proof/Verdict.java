package fr.montour.gateway.open.proof;

import fr.montour.gateway.open.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What checking a proof gives.
 *
 * @param proof what it says; absent when it is forged
 * @param standing whether the place stands at this moment
 * @param person the full identity, for staff only
 */
public record Verdict(
        Kind kind,
        @Nullable Proof proof,
        Standing standing,
        @Nullable Person person) {

    /** Whether to believe the paper. */
    public enum Kind {
        VALID,
        /** Genuine, but issued more than {@link Proof#VALID} ago. */
        TOO_OLD,
        /** Changed, cut off, or not ours. */
        FORGED
    }

    /** The place now, whatever it was when the paper was issued. */
    public enum Standing {
        STANDS,
        ENDED,
        /** The waiting-room does not answer. */
        UNKNOWN
    }

    static Verdict forged() {
        return new Verdict(Kind.FORGED, null, Standing.UNKNOWN, null);
    }
}
