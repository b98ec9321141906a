package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.CorrespondenceId;
import fr.montour.notification.delivery.Correspondences;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.Mention;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;

/** A call, an admission or a place ended: letters that announce it and have not left are no longer true. */
record EndedListener(NoticeKind kind, Correspondences correspondences) implements EventHandler<EndedEvent> {

    @Override
    public String type() {
        return kind.eventType();
    }

    @Override
    public Class<EndedEvent> payload() {
        return EndedEvent.class;
    }

    @Override
    public void handle(Event<EndedEvent> event) {
        var data = event.data();
        correspondences.add(
                new CorrespondenceId(new PersonId(data.personId()), data.lineId()),
                new Mention(new DeliveryId(event.id(), Channel.EMAIL), data.kind(), data.about(), event.time()));
    }
}
