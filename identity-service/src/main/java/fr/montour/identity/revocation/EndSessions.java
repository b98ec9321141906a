package fr.montour.identity.revocation;

import fr.montour.identity.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Ends sessions before their time; repeatable. The gateways hear of it within seconds. */
public final class EndSessions {

    /** Clocks of two machines are never quite the same. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Revocations revocations;
    private final Duration longest;
    private final InstantSource clock;

    public EndSessions(Revocations revocations, Duration longest, InstantSource clock) {
        this.revocations = revocations;
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * Ends one session.
     *
     * @param endsAt its absolute end; no session is taken to last longer than any may
     */
    public void one(SessionId session, Instant endsAt) {
        var latest = until();
        var end = endsAt.plus(GRACE).truncatedTo(ChronoUnit.MILLIS);
        revocations.append(new Revocation.OfSession(session, end.isBefore(latest) ? end : latest));
    }

    /**
     * Ends all sessions of a person.
     *
     * @param decidedAt when that was decided: the same decision carried out again ends nothing more
     */
    public void ofPerson(PersonId person, Instant decidedAt) {
        revocations.append(new Revocation.OfPerson(person, decidedAt, until()));
    }

    /** Ends the sessions of a person that carry this role, which the person has lost. */
    public void withRole(PersonId person, String role) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        revocations.append(new Revocation.OfRole(person, role, now, until()));
    }

    private Instant until() {
        return clock.instant().plus(longest).plus(GRACE).truncatedTo(ChronoUnit.MILLIS);
    }
}
