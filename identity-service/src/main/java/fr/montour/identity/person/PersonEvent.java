package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;
import java.time.Instant;

/** A change of a person that other services hear of; {@code PersonEvents} turns it into the payload of an event. */
public sealed interface PersonEvent {

    /** The first login. */
    record Registered(Profile profile) implements PersonEvent {}

    /** E-mail address or language changed. */
    record ContactChanged(PersonId id, Contact contact) implements PersonEvent {}

    /** Somebody has to prove that an address is the person's, by a link with this token. */
    record AddressToProve(PersonId id, EmailAddress address, String token, Instant until, Language language)
            implements PersonEvent {

        @Override
        public String toString() {
            return "AddressToProve[" + id + "]";
        }
    }

    /** A supervisor blocked the person. */
    record Blocked(PersonId id, String reason) implements PersonEvent {}

    /** A supervisor unblocked the person. */
    record Unblocked(PersonId id, String reason) implements PersonEvent {}
}
