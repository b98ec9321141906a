package fr.montour.notification.contact;

import java.time.Instant;

/** What others hear of a contact; {@code ContactEvents} turns it into the payload of an event. */
public sealed interface ContactEvent {

    PersonId person();

    /** The person could not be told something. */
    record Unreachable(PersonId person, Untold untold) implements ContactEvent {}

    /** Letters reach the person again. */
    record Reachable(PersonId person, Instant since) implements ContactEvent {}
}
