package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contacts;
import java.time.InstantSource;

/**
 * Keeps what is to be sent and returns, so that a mail server that is away holds up no event. Called for every event that a
 * letter is made of; a copy of an event changes nothing.
 */
public final class AcceptDelivery {

    private final Contacts contacts;
    private final Deliveries deliveries;
    private final DueDeliveries due;
    private final InstantSource clock;

    public AcceptDelivery(Contacts contacts, Deliveries deliveries, DueDeliveries due, InstantSource clock) {
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.due = due;
        this.clock = clock;
    }

    /** False, and nothing is kept, while it is not known how to reach the person. */
    public boolean accept(DeliveryOrder order) {
        if (contacts.find(order.person()).isEmpty()) {
            return false;
        }
        deliveries.accept(new Delivery.Pending(order, 0, clock.instant()));
        due.add(order.id());
        return true;
    }
}
