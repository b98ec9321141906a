package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.Untold;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Recipient;
import fr.montour.platform.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Data of an event that a letter is made of. */
sealed interface NoticeEvent
        permits BookingEvent,
                PlaceTurnNearEvent,
                PlaceCalledEvent,
                PlaceMissedEvent,
                PlaceCallWithdrawnEvent,
                PlaceCallSparedEvent,
                PlaceBookedElsewhereEvent,
                PlaceLineClosedEvent,
                PlaceRemovedEvent,
                AddressToProveEvent {

    String personId();

    /** Null in what was kept by versions that did not read it. */
    @Nullable String lineId();

    /** The booking or the number in the line that it is about. */
    String about();

    Notice notice(NoticeKind kind, Instant at, boolean callTold);

    /** When a letter about it stops being true, if ever. */
    default @Nullable Instant validUntil() {
        return null;
    }

    /** The call that it announces, if it does. */
    default Untold.@Nullable Call call() {
        return null;
    }

    /** The address that it goes to, where that is not the person's own. */
    default @Nullable EmailAddress to() {
        return null;
    }

    /** The language, where the person's own may be unknown. */
    default @Nullable Language language() {
        return null;
    }

    /** Names frozen in the event, if it carries any. */
    default @Nullable Recipient recipient() {
        return null;
    }
}
