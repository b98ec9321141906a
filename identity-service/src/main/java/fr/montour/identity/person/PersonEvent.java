package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;

/** What happened to a person, for other services. */
public sealed interface PersonEvent {

    /** First login. */
    record Registered(Profile profile) implements PersonEvent {}

    /** Another address or language. */
    record ContactChanged(PersonId id, Contact contact) implements PersonEvent {}

    /** May no longer log in. */
    record Blocked(PersonId id, String reason) implements PersonEvent {}

    /** May log in again. */
    record Unblocked(PersonId id, String reason) implements PersonEvent {}
}
