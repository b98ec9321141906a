package fr.montour.platform.events;

import jakarta.inject.Singleton;

/**
 * Publishes what waits in the {@code outbox} of documents, with publisher confirms, then takes it out.
 *
 * <p>The events of one document leave in their order. An event whose confirm did not come is published again, so it may
 * arrive twice. With the broker away events stay where they are and nothing else notices.
 */
@Singleton
public class OutboxRelay {

    private final WakeQueue wakes;

    OutboxRelay(EventsConfiguration configuration) {
        wakes = new WakeQueue(configuration.wakeCapacity());
    }

    /** Tells that this document has new events; called after the write. Never blocks, never fails. */
    public void wake(String collection, Object documentId) {
        wakes.offer(new WakeQueue.Waiting(collection, documentId));
    }
}
