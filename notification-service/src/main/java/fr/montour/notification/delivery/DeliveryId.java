package fr.montour.notification.delivery;

/** One event, told once over one channel. */
public record DeliveryId(String eventId, Channel channel) {

    /** Reads what {@link #value} writes, which it must be. */
    public static DeliveryId of(String value) {
        var colon = value.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no delivery id");
        }
        return new DeliveryId(value.substring(0, colon), Channel.ofSlug(value.substring(colon + 1)));
    }

    /** {@code eventId:channel}. */
    public String value() {
        return eventId + ":" + channel.slug();
    }

    @Override
    public String toString() {
        return value();
    }
}
