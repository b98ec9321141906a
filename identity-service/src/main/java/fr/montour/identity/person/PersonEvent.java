package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;

/** A change of a person that other services hear of; {@code PersonEvents} turns it into the payload of an event. */
public sealed interface PersonEvent {

    /** The first login. */
    record Registered(Profile profile) implements PersonEvent {}

    /** E-mail address or language changed. */
    record ContactChanged(PersonId id, Contact contact) implements PersonEvent {}

    /** A supervisor blocked the person. */
    record Blocked(PersonId id, String reason) implements PersonEvent {}

    /** A supervisor unblocked the person. */
    record Unblocked(PersonId id, String reason) implements PersonEvent {}
}
