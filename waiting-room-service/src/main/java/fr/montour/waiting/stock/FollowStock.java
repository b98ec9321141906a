package fr.montour.waiting.stock;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ChoicePassed;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.EndOtherPlaces;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the stock of lines as slot-service states it, and frees people whose choice is over. Events may come twice, late or out of
 * order: a stock is replaced by a newer one alone, and a booking that is told before the stock that contains it counts as
 * reserved until then.
 */
public final class FollowStock {

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final CallAgain callAgain;
    private final EndOtherPlaces endOtherPlaces;
    private final CallingCalendar calendar;
    private final InstantSource clock;

    public FollowStock(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            EndOtherPlaces endOtherPlaces,
            CallingCalendar calendar,
            InstantSource clock) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.callAgain = callAgain;
        this.endOtherPlaces = endOtherPlaces;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The stock of a line. A line nobody has made yet is made as a draft, so that no stock is lost. */
    public void stated(LineId line, LineName name, Stock stock) {
        if (!lines.state(line, stock) && lines.find(line).isEmpty()) {
            lines.create(Line.draft(line, name, LineSettings.STANDING));
            lines.state(line, stock);
        }
    }

    /**
     * Somebody booked: their choice is over. The booking first, so that nobody is called to what is booked; the place last, so that
     * an event told again after a crash finds by it who is still to be freed.
     *
     * Places of theirs in other lines for the same procedure end with it.
     *
     * @param number they were called by
     * @param bookedAt when
     */
    public void booked(PlaceId id, long number, BookedAhead booking, Instant bookedAt) {
        lines.bookedAhead(id.line(), booking);
        while (places.find(id).orElse(null) instanceof Place.MayHaveBooked place && isCalledBy(place, number)) {
            if (place instanceof Place.Live live) {
                LeaveLine.makeRoom(activePlaces, live);
            }
            if (places.move(place, place.serve(clock.instant()), null)) {
                break;
            }
        }
        endOtherPlaces.end(id, bookedAt);
    }

    /** Also of somebody who stands by their issued number again, where the booking of a short call is told late. */
    private boolean isCalledBy(Place place, long number) {
        return place.number() == number
                || (place.chances().shortNotice().calls() > 0
                        && DrawnNumber.of(lineOf(place.id()), place).orElse(0) == number);
    }

    /** How a hold ended in slot-service without becoming a booking, and the admission with it. */
    public enum HoldEnding {
        /** Its time was over: a missed choice. */
        EXPIRED,
        /** The person gave it back: none of these suits them, as often as they may defer. */
        RELEASED,
        /** The admission was revoked: the place has moved on already. */
        REVOKED
    }

    /** A hold ended, and the admission with it. */
    public void holdEnded(PlaceId id, AdmissionId admission, HoldEnding ending) {
        switch (ending) {
            case EXPIRED -> ended(id, admission, this::missed);
            case RELEASED ->
                ended(
                        id,
                        admission,
                        place ->
                                place.chances().inShortCall() || place.chances().mayDefer()
                                        ? deferred(place)
                                        : missed(place));
            case REVOKED -> {}
        }
    }

    /** The person was shown something to choose: from now on, choosing nothing is a missed choice. */
    public void served(PlaceId id, AdmissionId admission) {
        while (places.find(id).orElse(null) instanceof Place.Admitted place
                && place.admission().id().equals(admission)
                && !place.admission().served()) {
            places.move(place, place.show(), null);
        }
    }

    /** There was nothing to choose: the person keeps place and chance, and comes first when there is. */
    public void unserved(PlaceId id, AdmissionId admission) {
        ended(id, admission, place -> {
            Place.Waiting first = place.unserve(clock.instant());
            return new Ending(
                    first, PlaceChange.CallWithdrawn.nothingLeft(lineOf(id).name(), place, first));
        });
    }

    /** What becomes of a place, and who is told. */
    private record Ending(Place.AfterMiss place, @Nullable PlaceChange change) {}

    private Ending missed(Place.Admitted place) {
        Instant now = clock.instant();
        Line line = lineOf(place.id());
        ChoicePassed passed = ChoicePassed.of(place.show(), line.name(), calendar.of(line), now);
        return new Ending(passed.place(), passed.change());
    }

    private Ending deferred(Place.Admitted place) {
        return new Ending(place.defer(calendar.of(lineOf(place.id())).earliestRepeat(clock.instant())), null);
    }

    private Line lineOf(PlaceId id) {
        return lines.find(id.line()).orElseThrow(() -> new IllegalStateException("a place without its line: " + id));
    }

    /** slot-service has ended the admission, so others may come; the sweep finishes what a crash leaves of it. */
    private void ended(PlaceId id, AdmissionId admission, Function<Place.Admitted, Ending> end) {
        while (places.find(id).orElse(null) instanceof Place.Admitted place
                && place.admission().id().equals(admission)) {
            Ending ending = end.apply(place);
            if (places.move(place, ending.place(), ending.change())) {
                if (ending.place() instanceof Place.Waiting kept) {
                    callAgain.note(kept);
                }
                activePlaces.free(id.line(), place.number(), admission);
                return;
            }
        }
    }
}
