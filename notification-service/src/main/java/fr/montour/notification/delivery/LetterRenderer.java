package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.letter.Letter;

/** Writes the letter an order asks for. */
@FunctionalInterface
public interface LetterRenderer {

    /**
     * Writes it.
     *
     * @param callTold whether the letter about the last call left, which one about a missed call has to say
     */
    Letter render(DeliveryOrder order, Contact contact, boolean callTold);
}
