package fr.montour.identity.revocation;

import java.time.Duration;
import java.time.InstantSource;

/** Says on which terms a session begins. Called by {@code RecordLogin}, before it looks at the person. */
public final class BeginSession {

    private final Revocations revocations;
    private final Duration longest;
    private final InstantSource clock;

    public BeginSession(Revocations revocations, Duration longest, InstantSource clock) {
        this.revocations = revocations;
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * The terms of a session that begins now. Whoever asks before reading the person cannot slip past a decision: it is either
     * seen in the person, or listed behind this position.
     */
    public SessionTerms terms() {
        return new SessionTerms(revocations.last(), clock.instant().plus(longest));
    }
}
