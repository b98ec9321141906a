package fr.montour.waiting.place;

import java.time.Instant;

/**
 * What a person allows and has had of short calls, for one number. A short call is for an appointment of the next days, with little
 * time to answer; of which no booking comes, it leaves the place as it was.
 *
 * @param able whether they said that they can come at short notice
 * @param calls short calls so far
 * @param issued number by which they stood when the running short call came; 0 while none runs
 */
public record ShortNotice(boolean able, int calls, long issued) {

    /** Nothing said, never called so. */
    public static final ShortNotice NONE = new ShortNotice(false, 0, 0);

    /** Whether a short call runs, or the choice that came of it; also of a place that ended in one. */
    public boolean isRunning() {
        return issued != 0;
    }

    ShortNotice called(long standsBy) {
        return new ShortNotice(able, calls + 1, standsBy);
    }

    /** Where the place stood before the short call that is over. */
    Place.Waiting over(Place.Live place, Instant calledAt) {
        Chances chances = place.chances().with(new ShortNotice(able, calls, 0));
        return new Place.Waiting(place.id(), issued, place.joinedAt(), chances, chances.hadTurn() ? calledAt : null);
    }

    ShortNotice able(boolean now) {
        return new ShortNotice(now, calls, issued);
    }
}
