package fr.montour.identity.person;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.result.Result;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

    /** Decisions about them, oldest first; only ever grows. */
    List<AuditEntry> audit();

    /** Their id. */
    default PersonId id() {
        return profile().id();
    }

    /** The next state and the events that leave with it; empty where no other service is concerned. */
    record Change<P extends Person>(P next, List<PersonEvent> events) {}

    /** A person who may use the service. */
    record Active(Profile profile, List<AuditEntry> audit) implements Person {

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

        /** The language of pages and letters. */
        public Change<Active> speak(Language language) {
            return changed(profile.with(profile.contact().speaking(language)));
        }

        /** Takes the person's own address back; letters go to the one that comes with the login, if there is one. */
        public Change<Active> forgetOwnAddress(Language language) {
            return changed(profile.with(profile.contact().withoutOwn().speaking(language)));
        }

        /** Letters go to an address that is known already. */
        public Change<Active> useAddress(EmailAddress known, Language language) {
            return changed(profile.with(profile.contact().using(known).speaking(language)));
        }

        /** Asks whoever reads this address to prove that they are the person; until then nothing else goes there. */
        public Change<Active> askForProof(EmailAddress address, String token, Instant until, Language language) {
            var change =
                    changed(profile.with(profile.contact().speaking(language).asking(address, until)));
            var link = new PersonEvent.AddressToProve(id(), address, token, until, language);
            return new Change<>(
                    change.next(),
                    Stream.concat(change.events().stream(), Stream.of(link)).toList());
        }

        /** The link was opened: letters go there from now on. Repeatable; refused where the person has changed their mind. */
        public Result<Change<Active>> proveAddress(EmailAddress address, Instant now) {
            var contact = profile.contact();
            if (address.equals(contact.own())) {
                return Result.done(new Change<>(this, List.of()));
            }
            return contact.asked(address, now)
                    ? Result.done(changed(profile.with(contact.proven(address))))
                    : Result.refused(IdentityRefusal.ADDRESS_LINK_INVALID);
        }

        /** Ends their use of the service; the decision is added to the audit. */
        public Change<Blocked> block(PersonId by, String reason, Instant now) {
            var entry = new AuditEntry(now, by, AuditEntry.Action.BLOCKED, reason);
            return new Change<>(
                    new Blocked(profile, and(audit, entry)), List.of(new PersonEvent.Blocked(id(), reason)));
        }

        private Change<Active> changed(Profile next) {
            boolean reachedElsewhere = next.contact().tellsOtherwise(profile.contact());
            List<PersonEvent> events =
                    reachedElsewhere ? List.of(new PersonEvent.ContactChanged(id(), next.contact())) : List.of();
            return new Change<>(new Active(next, audit), events);
        }
    }

    /** A person who may not log in; everything about them is kept. */
    record Blocked(Profile profile, List<AuditEntry> audit) implements Person {

        /** When that was decided. */
        public Instant blockedAt() {
            return audit.getLast().at();
        }

        /** The refusal of whatever a blocked person asks for. */
        public <T> Result<T> refused() {
            return Result.refused(
                    IdentityRefusal.PERSON_BLOCKED, "A supervisor blocked this person: write to the préfecture.");
        }

        /** Lets them log in again; the decision is added to the audit. */
        public Change<Active> unblock(PersonId by, String reason, Instant now) {
            var entry = new AuditEntry(now, by, AuditEntry.Action.UNBLOCKED, reason);
            return new Change<>(
                    new Active(profile, and(audit, entry)), List.of(new PersonEvent.Unblocked(id(), reason)));
        }
    }

    private static List<AuditEntry> and(List<AuditEntry> audit, AuditEntry entry) {
        return Stream.concat(audit.stream(), Stream.of(entry)).toList();
    }
}
