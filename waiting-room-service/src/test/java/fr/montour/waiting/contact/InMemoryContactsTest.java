package fr.montour.waiting.contact;

import fr.montour.waiting.fakes.InMemoryContacts;

class InMemoryContactsTest extends ContactsContract {

    @Override
    protected Contacts empty() {
        return new InMemoryContacts();
    }
}
