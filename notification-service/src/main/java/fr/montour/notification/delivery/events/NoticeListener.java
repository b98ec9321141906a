package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.AcceptDelivery;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.platform.events.RetryLaterException;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes a delivery of each event of one type; an event that comes before its person goes through the retry queues. */
record NoticeListener<T extends NoticeEvent>(String type, Class<T> payload, AcceptDelivery accept, JsonMapper json)
        implements EventHandler<T> {

    @Override
    public void handle(Event<T> event) {
        var person = new PersonId(event.data().personId());
        var id = new DeliveryId(event.id(), Channel.EMAIL);
        if (!accept.accept(new DeliveryOrder(id, person, event.type(), event.time(), text(event.data())))) {
            throw new RetryLaterException("no contact of " + person + " yet");
        }
    }

    private String text(NoticeEvent data) {
        try {
            return new String(json.writeValueAsBytes(data), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + data.getClass().getSimpleName(), e);
        }
    }
}
