package fr.montour.notification.contact.events;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;

/** Another address or language. */
@Singleton
final class PersonContactChangedListener implements EventHandler<PersonContactChangedEvent> {

    private final Contacts contacts;

    PersonContactChangedListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String type() {
        return "person.contact-changed.v1";
    }

    @Override
    public Class<PersonContactChangedEvent> payload() {
        return PersonContactChangedEvent.class;
    }

    @Override
    public void handle(Event<PersonContactChangedEvent> event) {
        var data = event.data();
        contacts.recordAddress(
                new PersonId(data.personId()),
                Addresses.of(data.email()),
                Language.ofTag(data.locale()).orElse(Language.FRENCH),
                event.time());
    }
}
