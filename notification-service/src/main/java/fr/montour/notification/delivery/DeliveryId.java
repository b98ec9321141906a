package fr.montour.notification.delivery;

/** One event, told once over one channel. */
public record DeliveryId(String eventId, Channel channel) {

    /** {@code eventId:channel}. */
    public String value() {
        return eventId + ":" + channel.slug();
    }

    @Override
    public String toString() {
        return value();
    }
}
