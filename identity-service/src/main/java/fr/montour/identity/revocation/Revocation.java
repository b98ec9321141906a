package fr.montour.identity.revocation;

import fr.montour.identity.model.PersonId;
import java.time.Instant;

/**
 * What ends sessions before their time. It ends only sessions that began before it: a person who is unblocked, or whose
 * role was given back, logs in and is not troubled by what was revoked earlier.
 */
public sealed interface Revocation {

    /** The absolute end of every session that it could end; from then on it means nothing. */
    Instant until();

    /** The same for the same decision, so that carrying a decision out twice revokes once. */
    String key();

    /** One session, as at a logout. */
    record OfSession(SessionId session, Instant until) implements Revocation {
        @Override
        public String key() {
            return session.value();
        }
    }

    /** All sessions of a person, as when they are blocked. */
    record OfPerson(PersonId person, Instant decidedAt, Instant until) implements Revocation {
        @Override
        public String key() {
            return person + ":" + decidedAt.toEpochMilli();
        }
    }

    /** Sessions of a person that carry a role which the person has lost. */
    record OfRole(PersonId person, String role, Instant noticedAt, Instant until) implements Revocation {
        @Override
        public String key() {
            return person + ":" + role + ":" + noticedAt.toEpochMilli();
        }
    }
}
