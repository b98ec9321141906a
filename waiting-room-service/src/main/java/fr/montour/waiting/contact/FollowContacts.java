package fr.montour.waiting.contact;

import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Untold;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whom letters do not reach, and sees to it that nobody loses anything by a call of which they could not be told. What is said
 * may come twice, late or out of order: before the call is written, the sweep finds it; while the call runs, it stands in the place;
 * after the sweep has counted a miss, the miss is given back. It never touches another call than the one it is about.
 */
public final class FollowContacts {

    private final Contacts contacts;
    private final Lines lines;
    private final Places places;
    private final SeePerson seePerson;
    private final CallingCalendar calendar;

    public FollowContacts(
            Contacts contacts, Lines lines, Places places, SeePerson seePerson, CallingCalendar calendar) {
        this.contacts = contacts;
        this.lines = lines;
        this.places = places;
        this.seePerson = seePerson;
        this.calendar = calendar;
    }

    /**
     * A letter did not reach the person.
     *
     * @param call that the letter was about, if it was about one
     */
    public void unreachable(PersonId person, Instant at, Untold why, @Nullable UntoldCall call) {
        contacts.learn(person, known -> {
            Contact next = known.unreachable(at, why);
            return call == null ? next : next.untold(call);
        });
        if (call != null) {
            lines.find(call.line()).ifPresent(line -> untold(line, new PlaceId(call.line(), person), call));
        }
    }

    /** Letters reach the person again, or they gave another address: they have been there. */
    public void reachable(PersonId person, Instant at) {
        contacts.learn(person, known -> known.reachable(at));
        if (contacts.find(person).unreachable() == null) {
            var ids = lines.all().stream()
                    .map(line -> new PlaceId(line.id(), person))
                    .toList();
            places.findAll(ids).values().forEach(place -> seePerson.seen(place, at));
        }
    }

    private void untold(Line line, PlaceId id, UntoldCall call) {
        CallingTimes times = calendar.of(line);
        while (true) {
            Place place = places.find(id).orElse(null);
            Place.Live after = place == null ? null : after(place, call, times).orElse(null);
            if (place == null || after == null) {
                return;
            }
            if (after instanceof Place.Waiting forgiven) {
                if (places.move(place, forgiven, new PlaceChange.CallSpared(line.name(), forgiven))) {
                    seePerson.heardOf(forgiven);
                    return;
                }
            } else if (places.move(place, after, null)) {
                return;
            }
        }
    }

    /** What becomes of the place, if anything. */
    private static Optional<Place.Live> after(Place place, UntoldCall call, CallingTimes times) {
        return switch (place) {
            case Place.Called called
            when call.is(called.id().line(), called.call()) -> learn(called, call.why(), times);
            case Place.Waiting waiting
            when call.is(waiting.unanswered()) ->
                waiting.untilSeen() ? Optional.empty() : Optional.of(waiting.forgive());
            case Place.Expired expired
            when call.is(expired.unanswered()) -> Optional.of(expired.forgive(times.earliestRepeat(expired.endedAt())));
            case Place.Live _, Place.Ended _ -> Optional.empty();
        };
    }

    /** The first reason stands, but for one that gives more time. */
    private static Optional<Place.Live> learn(Place.Called called, Untold why, CallingTimes times) {
        boolean moreTime = why == Untold.NO_ADDRESS && called.untold() != Untold.NO_ADDRESS;
        return called.untold() == null || moreTime
                ? Optional.of(UntoldCall.cannotTell(called, why, times))
                : Optional.empty();
    }
}
