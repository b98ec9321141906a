package fr.montour.waiting.contact.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.contact.FollowContacts;
import fr.montour.waiting.model.PersonId;
import jakarta.inject.Singleton;

/** Somebody could not be told something, perhaps of their call. */
@Singleton
final class ContactUnreachableListener implements EventHandler<ContactUnreachableEvent> {

    private final FollowContacts followContacts;

    ContactUnreachableListener(FollowContacts followContacts) {
        this.followContacts = followContacts;
    }

    @Override
    public String type() {
        return "contact.unreachable.v1";
    }

    @Override
    public Class<ContactUnreachableEvent> payload() {
        return ContactUnreachableEvent.class;
    }

    @Override
    public void handle(Event<ContactUnreachableEvent> event) {
        ContactUnreachableEvent data = event.data();
        followContacts.unreachable(new PersonId(data.personId()), data.since(), data.reason(), data.untoldCall());
    }
}
