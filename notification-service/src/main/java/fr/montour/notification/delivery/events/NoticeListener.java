package fr.montour.notification.delivery.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;

/** Accepts the events of one type for delivery. */
record NoticeListener<T extends NoticeEvent>(String type, Class<T> payload, AcceptDelivery accept)
        implements EventHandler<T> {

    @Override
    public void handle(Event<T> event) {
        accept.accept(event);
    }
}
