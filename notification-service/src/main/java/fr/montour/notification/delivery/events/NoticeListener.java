package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.AcceptDelivery;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Makes a delivery of each event of one kind. */
record NoticeListener<T extends NoticeEvent>(NoticeKind kind, Class<T> payload, AcceptDelivery accept, JsonMapper json)
        implements EventHandler<T> {

    @Override
    public String type() {
        return kind.eventType();
    }

    @Override
    public void handle(Event<T> event) {
        var data = event.data();
        // What no letter can be made of is parked now, while somebody looks, not when its letter would go.
        Objects.requireNonNull(data.notice(kind, event.time(), false));
        var order = new DeliveryOrder(
                new DeliveryId(event.id(), Channel.EMAIL),
                new PersonId(data.personId()),
                kind,
                event.time(),
                data.to(),
                data.lineId(),
                data.validUntil(),
                data.call(),
                text(data));
        accept.accept(order, data.about());
    }

    private String text(NoticeEvent data) {
        try {
            return new String(json.writeValueAsBytes(data), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + data.getClass().getSimpleName(), e);
        }
    }
}
