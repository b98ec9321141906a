package fr.montour.waiting.contact;

import fr.montour.waiting.model.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is known of people's contacts, in the store. */
public interface Contacts {

    /** Those of whom something was heard. */
    Map<PersonId, Contact> findAll(Collection<PersonId> people);

    /** What is known of one person. */
    default Contact find(PersonId person) {
        return findAll(List.of(person)).getOrDefault(person, Contact.unknown(person));
    }

    /** Stores a contact if the version before it still stands. */
    boolean replace(Contact next);

    /** Learns something of a person; repeated, late or out of order it does no harm. */
    default void learn(PersonId person, UnaryOperator<Contact> news) {
        while (true) {
            Contact known = find(person);
            Contact next = news.apply(known);
            if (next.equals(known) || replace(next.following(known))) {
                return;
            }
        }
    }
}
