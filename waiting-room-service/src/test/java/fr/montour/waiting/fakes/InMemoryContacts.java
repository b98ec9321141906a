package fr.montour.waiting.fakes;

import fr.montour.waiting.contact.Contact;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.model.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is known of people's contacts, in memory. */
public final class InMemoryContacts implements Contacts {

    private final Map<PersonId, Contact> contacts = new HashMap<>();

    @Override
    public synchronized Map<PersonId, Contact> findAll(Collection<PersonId> people) {
        Map<PersonId, Contact> found = new HashMap<>(contacts);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public synchronized boolean replace(Contact next) {
        if (find(next.person()).version() != next.version() - 1) {
            return false;
        }
        contacts.put(next.person(), next);
        return true;
    }
}
