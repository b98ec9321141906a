package fr.montour.identity.person.events;

import fr.montour.identity.person.Contact;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Profile;
import fr.montour.platform.events.OutboxEntries;
import jakarta.inject.Singleton;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns changes of persons into outbox entries with the payloads of {@code docs/contracts}. Called by the store of
 * persons.
 */
@Singleton
public class PersonEvents {

    private final OutboxEntries outbox;

    PersonEvents(OutboxEntries outbox) {
        this.outbox = outbox;
    }

    /** Entries for the person's outbox, in the order given. */
    public List<Document> entries(List<PersonEvent> events) {
        return events.stream().map(this::entry).toList();
    }

    private Document entry(PersonEvent event) {
        return switch (event) {
            case PersonEvent.Registered(Profile profile) ->
                outbox.entry("person.registered.v1", profile.id().value(), registered(profile));
            case PersonEvent.ContactChanged(var id, Contact contact) ->
                outbox.entry(
                        "person.contact-changed.v1",
                        id.value(),
                        new PersonContactChangedEvent(
                                id.value(), email(contact), contact.language().code()));
            case PersonEvent.AddressToProve(var id, var address, var token, var until, var language) ->
                outbox.entry(
                        "person.address-to-prove.v1",
                        id.value(),
                        new PersonAddressToProveEvent(id.value(), address.value(), token, until, language.code()));
            case PersonEvent.Blocked(var id, String reason) ->
                outbox.entry("person.blocked.v1", id.value(), new PersonAccessDecidedEvent(id.value(), reason));
            case PersonEvent.Unblocked(var id, String reason) ->
                outbox.entry("person.unblocked.v1", id.value(), new PersonAccessDecidedEvent(id.value(), reason));
        };
    }

    private static PersonRegisteredEvent registered(Profile profile) {
        return new PersonRegisteredEvent(
                profile.id().value(),
                profile.kind(),
                profile.identity().givenName(),
                profile.identity().familyName(),
                email(profile.contact()),
                profile.contact().language().code());
    }

    private static @Nullable String email(Contact contact) {
        EmailAddress address = contact.email();
        return address == null ? null : address.value();
    }
}
