package fr.montour.notification.delivery.web;

import fr.montour.notification.delivery.Delivery;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter stands; neither to whom nor what it says.
 *
 * @param state PENDING, AWAITING_CONTACT, SENDING, SENT, OUTDATED, NO_ADDRESS or FAILED
 * @param dueAt next attempt, or end of the running one
 * @param endedAt when it was sent or given up
 * @param reason why it waits, was not sent any more, or failed
 */
@Serdeable
record DeliveryView(
        String eventId,
        String channel,
        String state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    static DeliveryView of(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Pending pending -> view(pending, "PENDING", pending.dueAt(), null, pending.reason());
            case Delivery.AwaitingContact awaiting -> view(awaiting, "AWAITING_CONTACT", awaiting.dueAt(), null, null);
            case Delivery.Sending sending -> view(sending, "SENDING", sending.leaseUntil(), null, null);
            case Delivery.Sent sent -> view(sent, "SENT", null, sent.at(), null);
            case Delivery.Outdated outdated -> view(outdated, "OUTDATED", null, outdated.at(), outdated.reason());
            case Delivery.NoAddress none -> view(none, "NO_ADDRESS", null, none.at(), null);
            case Delivery.Failed failed -> view(failed, "FAILED", null, failed.at(), failed.reason());
        };
    }

    private static DeliveryView view(
            Delivery delivery,
            String state,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable String reason) {
        var id = delivery.id();
        return new DeliveryView(id.eventId(), id.channel().slug(), state, delivery.attempts(), dueAt, endedAt, reason);
    }
}
