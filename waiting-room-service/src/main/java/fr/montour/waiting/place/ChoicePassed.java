package fr.montour.waiting.place;

import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.model.LineName;
import java.time.Instant;

/**
 * What becomes of somebody who let the time to choose pass without a booking: a missed choice, or no miss at all where an outage of
 * ours lay in that time, or where they had a short call.
 *
 * @param place after it
 * @param change that tells them
 */
public record ChoicePassed(Place.AfterMiss place, PlaceChange change) {

    /** As it stands now for a line with these times. */
    public static ChoicePassed of(Place.Admitted place, LineName line, CallingTimes times, Instant now) {
        Admission admission = place.admission();
        if (place.chances().inShortCall()) {
            return new ChoicePassed(
                    place.miss(now, now),
                    new PlaceChange.AdmissionRevoked(
                            place.id(), admission.id(), PlaceChange.AdmissionRevoked.Reason.EXPIRED, now));
        }
        if (times.hadOutage(admission.from(), admission.over())) {
            Place.Waiting first = place.unserve(now);
            return new ChoicePassed(
                    first,
                    new PlaceChange.CallWithdrawn(line, first, place.number(), PlaceChange.CallWithdrawn.Cause.OUTAGE));
        }
        Place.AfterMiss after = place.miss(now, times.earliestRepeat(now));
        return new ChoicePassed(after, new PlaceChange.ChoiceMissed(line, after, admission.id(), now));
    }
}
