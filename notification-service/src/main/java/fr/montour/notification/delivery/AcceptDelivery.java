package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.job.SendDeliveriesJob;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.RetryLaterException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Keeps what is to be sent and returns: a mail server that is away never holds up the queue. */
@Singleton
final class AcceptDelivery {

    private final Contacts contacts;
    private final Deliveries deliveries;
    private final SendDeliveriesJob sending;
    private final JsonMapper json;
    private final InstantSource clock;

    AcceptDelivery(
            Contacts contacts, Deliveries deliveries, SendDeliveriesJob sending, JsonMapper json, InstantSource clock) {
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.sending = sending;
        this.json = json;
        this.clock = clock;
    }

    void accept(Event<? extends NoticeEvent> event) {
        var person = new PersonId(event.data().personId());
        if (contacts.find(person) == null) {
            throw new RetryLaterException("no contact of " + person + " yet");
        }
        var id = new DeliveryId(event.id(), Channel.EMAIL);
        var order = new DeliveryOrder(id, person, event.type(), event.time(), payload(event.data()));
        deliveries.accept(new Delivery.Pending(order, 0, clock.instant()));
        sending.wake(id);
    }

    private String payload(NoticeEvent data) {
        try {
            return new String(json.writeValueAsBytes(data), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + data.getClass().getSimpleName(), e);
        }
    }
}
