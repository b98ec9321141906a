package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Recipient;
import fr.montour.platform.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Data of an event that a letter is made of. */
sealed interface NoticeEvent
        permits BookingEvent, PlaceTurnNearEvent, PlaceCalledEvent, PlaceMissedEvent, PlaceRemovedEvent {

    String personId();

    Notice notice(String type, Instant at);

    /** Names frozen in the event, if it carries any. */
    default @Nullable Recipient recipient() {
        return null;
    }

    /** Language chosen for this very event, if any. */
    default @Nullable Language language() {
        return null;
    }
}
