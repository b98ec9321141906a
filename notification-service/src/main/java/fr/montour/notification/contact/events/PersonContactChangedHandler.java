package fr.montour.notification.contact.events;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.letter.Language;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import jakarta.inject.Singleton;

/** Another address or language. */
@Singleton
final class PersonContactChangedHandler implements EventHandler<PersonContactChanged> {

    private final Contacts contacts;

    PersonContactChangedHandler(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String type() {
        return "person.contact-changed.v1";
    }

    @Override
    public Class<PersonContactChanged> payload() {
        return PersonContactChanged.class;
    }

    @Override
    public void handle(Event<PersonContactChanged> event) {
        var data = event.data();
        contacts.reachableAt(
                new PersonId(data.personId()), Addresses.of(data.email()), Language.of(data.locale()), event.time());
    }
}
