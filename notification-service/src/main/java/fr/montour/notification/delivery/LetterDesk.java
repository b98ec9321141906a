package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.letter.Letter;

/** Writes the letter a job asks for. */
@FunctionalInterface
public interface LetterDesk {

    Letter write(Job job, Contact contact);
}
