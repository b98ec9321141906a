package fr.montour.notification.contact;

class MemoryContactsTest extends ContactsContract {

    private final MemoryContacts contacts = new MemoryContacts();

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
