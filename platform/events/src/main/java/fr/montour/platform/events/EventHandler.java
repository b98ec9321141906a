package fr.montour.platform.events;

/**
 * Handles one type of event. Every bean of this type is bound to the service's queue; one handler per type.
 *
 * <p>An event may come again after a crash between {@link #handle} and its mark in the inbox, and an older one may come
 * after a newer: the writes of a handler are conditional. Any exception sends the event to the next retry level, and after
 * the last one to the parking queue; {@link RetryLaterException} does the same without a stack trace. Messages of
 * exceptions are logged: they hold no personal data.
 *
 * @param <T> the payload, a {@code @Serdeable} record
 */
public interface EventHandler<T> {

    /** For instance {@code booking.confirmed.v1}. */
    String type();

    Class<T> payload();

    /** Runs on a virtual thread and may block. */
    void handle(Event<T> event);
}
