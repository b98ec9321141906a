package fr.montour.notification.delivery;

import java.time.InstantSource;

/**
 * Keeps what is to be sent and returns, so that a mail server that is away holds up no event. Called for every event that a
 * letter is made of; a copy of an event changes nothing.
 */
public final class AcceptDelivery {

    private final Deliveries deliveries;
    private final Correspondences correspondences;
    private final DueDeliveries due;
    private final InstantSource clock;

    public AcceptDelivery(
            Deliveries deliveries, Correspondences correspondences, DueDeliveries due, InstantSource clock) {
        this.deliveries = deliveries;
        this.correspondences = correspondences;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Keeps a letter to be sent. The correspondence hears of it first: a crash in between leaves a mention without a letter, which
     * nothing waits for, and the event comes again.
     *
     * @param about the booking or the number in the line
     */
    public void accept(DeliveryOrder order, String about) {
        mention(order.id(), order, about);
        deliveries.accept(Delivery.Pending.begun(order, clock.instant()));
        due.add(order.id());
    }

    private void mention(DeliveryId id, DeliveryOrder order, String about) {
        var line = order.lineId();
        if (line != null) {
            correspondences.add(
                    new CorrespondenceId(order.person(), line),
                    new Mention(id, order.kind(), about, order.happenedAt()));
        }
    }
}
