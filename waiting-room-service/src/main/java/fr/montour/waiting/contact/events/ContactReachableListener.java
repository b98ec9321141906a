package fr.montour.waiting.contact.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.contact.FollowContacts;
import fr.montour.waiting.model.PersonId;
import jakarta.inject.Singleton;

/** Letters reach somebody again. */
@Singleton
final class ContactReachableListener implements EventHandler<ContactReachableEvent> {

    private final FollowContacts followContacts;

    ContactReachableListener(FollowContacts followContacts) {
        this.followContacts = followContacts;
    }

    @Override
    public String type() {
        return "contact.reachable.v1";
    }

    @Override
    public Class<ContactReachableEvent> payload() {
        return ContactReachableEvent.class;
    }

    @Override
    public void handle(Event<ContactReachableEvent> event) {
        ContactReachableEvent data = event.data();
        followContacts.reachable(new PersonId(data.personId()), data.since());
    }
}
