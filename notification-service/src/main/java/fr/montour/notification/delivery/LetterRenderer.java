package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.letter.Letter;

/** Writes the letter an order asks for. */
@FunctionalInterface
public interface LetterRenderer {

    Letter render(DeliveryOrder order, Contact contact);
}
