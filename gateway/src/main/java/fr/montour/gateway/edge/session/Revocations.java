package fr.montour.gateway.edge.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was revoked and still means something, in memory. Every request with a session asks it, polls too: two look-ups, which take no
 * lock and allocate nothing, by strings that know their hash because opened sessions are remembered. {@code RevocationWatch} fills it.
 */
@Singleton
public final class Revocations {

    private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
    private final Map<String, Lost> persons = new ConcurrentHashMap<>();

    /**
     * What a person has lost.
     *
     * @param all position of the newest revocation of all their sessions
     * @param roles the same for sessions that carry a role
     */
    private record Lost(long all, Map<String, Long> roles, Instant until) {

        static final Lost NOTHING = new Lost(Long.MIN_VALUE, Map.of(), Instant.EPOCH);

        Lost and(Revocation more) {
            Instant later = until.isAfter(more.until()) ? until : more.until();
            String role = more.role();
            if (role == null) {
                return new Lost(Math.max(all, more.position()), roles, later);
            }
            Map<String, Long> both = new HashMap<>(roles);
            both.merge(role, more.position(), Math::max);
            return new Lost(all, Map.copyOf(both), later);
        }

        boolean ends(Session session) {
            long begun = session.position();
            return begun < all
                    || (!roles.isEmpty()
                            && roles.entrySet().stream()
                                    .anyMatch(lost -> begun < lost.getValue() && session.has(lost.getKey())));
        }
    }

    /** Whether the session has ended before its time. */
    public boolean isRevoked(Session session) {
        if (sessions.containsKey(session.sessionId())) {
            return true;
        }
        Lost lost = persons.get(session.personId());
        return lost != null && lost.ends(session);
    }

    /** Ends what this revokes. */
    public void add(Revocation revocation) {
        switch (revocation.kind()) {
            case SESSION -> sessions.put(revocation.id(), revocation.until());
            case PERSON, ROLE ->
                persons.compute(revocation.id(), (id, lost) -> (lost == null ? Lost.NOTHING : lost).and(revocation));
        }
    }

    /** Forgets what means nothing any more. */
    public void forget(Instant now) {
        sessions.values().removeIf(until -> !until.isAfter(now));
        persons.values().removeIf(lost -> !lost.until().isAfter(now));
    }
}
