package fr.montour.identity.person;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has logged in at least once.
 *
 * <pre>
 *   (first login) → Active ── block ──→ Blocked
 *                     ↑                    │
 *                     └───── unblock ──────┘
 * </pre>
 */
public sealed interface Person {

    /** What is known of them. */
    Profile profile();

    /** Journal of decisions about them, oldest first; only ever grows. */
    List<AuditEntry> journal();

    /** Their id. */
    default PersonId id() {
        return profile().id();
    }

    /** The next state and the events that leave with it; no events means that nothing others care about changed. */
    record Change<P extends Person>(P next, List<PersonEvent> events) {}

    /** May use the service. */
    record Active(Profile profile, List<AuditEntry> journal) implements Person {

        /** A person at their first login. */
        public static Change<Active> register(PersonId id, AccountHolder holder, Language language, Instant now) {
            var profile = new Profile(
                    id,
                    holder.account(),
                    holder.identity(),
                    holder.assurance(),
                    new Contact(holder.email(), null, language),
                    holder.fingerprint(),
                    now);
            return new Change<>(new Active(profile, List.of()), List.of(new PersonEvent.Registered(profile)));
        }

        /** A later login: the civil identity and address of today replace those of last time. */
        public Change<Active> logIn(AccountHolder holder) {
            return changed(profile.refreshed(holder));
        }

        /** The person's own choice of language and address. */
        public Outcome<Change<Active>> prefer(Language language, @Nullable String email) {
            return profile.contact()
                    .prefer(language, email)
                    .then(contact -> Outcome.done(changed(profile.with(contact))));
        }

        /** Ends their use of the service. */
        public Change<Blocked> block(PersonId by, String reason, Instant now) {
            var entry = new AuditEntry(now, by, AuditEntry.Action.BLOCKED, reason);
            return new Change<>(
                    new Blocked(profile, and(journal, entry)), List.of(new PersonEvent.Blocked(id(), reason)));
        }

        private Change<Active> changed(Profile next) {
            boolean reachedElsewhere = !next.contact().equals(profile.contact());
            List<PersonEvent> events =
                    reachedElsewhere ? List.of(new PersonEvent.ContactChanged(id(), next.contact())) : List.of();
            return new Change<>(new Active(next, journal), events);
        }
    }

    /** May not log in; everything about them is kept. */
    record Blocked(Profile profile, List<AuditEntry> journal) implements Person {

        /** Lets them in again. */
        public Change<Active> unblock(PersonId by, String reason, Instant now) {
            var entry = new AuditEntry(now, by, AuditEntry.Action.UNBLOCKED, reason);
            return new Change<>(
                    new Active(profile, and(journal, entry)), List.of(new PersonEvent.Unblocked(id(), reason)));
        }
    }

    private static List<AuditEntry> and(List<AuditEntry> journal, AuditEntry entry) {
        return Stream.concat(journal.stream(), Stream.of(entry)).toList();
    }
}
