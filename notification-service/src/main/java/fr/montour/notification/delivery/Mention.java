package fr.montour.notification.delivery;

import java.time.Instant;

/**
 * One fact that a person is or was told about a line.
 *
 * @param id of the letter, whether it was written yet or not
 * @param about the booking or the number in the line
 * @param at when it happened, by the clock of the service that announced it
 */
public record Mention(DeliveryId id, NoticeKind kind, String about, Instant at) {

    boolean replaces(Mention older) {
        return kind.replaces(older.kind, about.equals(older.about));
    }
}
