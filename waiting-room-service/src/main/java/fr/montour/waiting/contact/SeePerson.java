package fr.montour.waiting.contact;

import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Unanswered;
import java.time.Instant;

/**
 * Whoever could not be told of a call is called again once they are seen: they open a page, or letters reach them again. They are noted
 * before the mark goes; a crash in between is mended when they are seen the next time.
 */
public final class SeePerson {

    private final Contacts contacts;
    private final Places places;
    private final CallAgain callAgain;

    public SeePerson(Contacts contacts, Places places, CallAgain callAgain) {
        this.contacts = contacts;
        this.places = places;
        this.callAgain = callAgain;
    }

    /** The person of a place is there. Nothing happens to a place that does not wait for that. */
    public void seen(PlaceId id) {
        places.find(id).ifPresent(place -> seen(place, Instant.MAX));
    }

    /** The person of a place was there at a moment, which counts for a call made before. */
    void seen(Place place, Instant at) {
        if (place instanceof Place.Waiting waiting) {
            Unanswered call = waiting.unanswered();
            if (call != null && !call.told() && at.isAfter(call.calledAt())) {
                Place.Waiting seen = waiting.see();
                callAgain.note(seen);
                places.move(waiting, seen, null);
            }
        }
    }

    /** Of a place that has just begun to wait for its person: they may have been heard of meanwhile. */
    public void heardOf(Place.Waiting kept) {
        Contact contact = contacts.find(kept.id().person());
        if (contact.unreachable() == null) {
            seen(kept, contact.since());
        }
    }
}
