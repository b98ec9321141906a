package fr.montour.notification.contact.events;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;

/** A new person: names and first address. */
@Singleton
final class PersonRegisteredListener implements EventHandler<PersonRegisteredEvent> {

    private final Contacts contacts;

    PersonRegisteredListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String type() {
        return "person.registered.v1";
    }

    @Override
    public Class<PersonRegisteredEvent> payload() {
        return PersonRegisteredEvent.class;
    }

    @Override
    public void handle(Event<PersonRegisteredEvent> event) {
        var data = event.data();
        var person = new PersonId(data.personId());
        contacts.recordNames(person, data.givenName(), data.familyName());
        contacts.recordAddress(
                person,
                Addresses.of(data.email()),
                Language.ofTag(data.locale()).orElse(Language.FRENCH),
                event.time());
    }
}
