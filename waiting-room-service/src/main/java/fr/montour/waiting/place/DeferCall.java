package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.time.InstantSource;

/**
 * "Not now", or "none of these": gives a call or an admission back at once and keeps the number, {@link Chances#MAX_DEFERRALS} times, a
 * short call as often as it comes. What was held with the admission is free again.
 */
public final class DeferCall {

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final CallAgain callAgain;
    private final CallingCalendar calendar;
    private final InstantSource clock;

    public DeferCall(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.callAgain = callAgain;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The place, waiting to be called again; the same again for somebody who waits. Refused with {@code PLACE_UNKNOWN}, {@code NOT_CALLED},
     * {@code CALL_MISSED} or {@code DEFERRALS_USED}.
     */
    public Result<Place.Waiting> defer(PlaceId id) {
        return lines.existing(id.line()).then(line -> defer(line, id));
    }

    private Result<Place.Waiting> defer(Line line, PlaceId id) {
        while (true) {
            Instant now = clock.instant();
            Instant earliest = calendar.of(line).earliestRepeat(now);
            switch (places.find(id).orElse(null)) {
                case null -> {
                    return Result.refused(WaitingRefusal.PLACE_UNKNOWN);
                }
                case Place.Waiting waiting -> {
                    return waiting.chances().deferrals() > 0
                                    || waiting.chances().shortNotice().calls() > 0
                            ? Result.done(waiting)
                            : Result.refused(WaitingRefusal.NOT_CALLED);
                }
                case Place.Called called -> {
                    if (calendar.of(line).isOver(called.call(), now)) {
                        return Result.refused(WaitingRefusal.CALL_MISSED);
                    }
                    if (!mayDefer(called)) {
                        return Result.refused(WaitingRefusal.DEFERRALS_USED);
                    }
                    if (back(called, called.defer(earliest), called.call().id(), now)) {
                        return Result.done(called.defer(earliest));
                    }
                }
                case Place.Admitted admitted -> {
                    if (!mayDefer(admitted)) {
                        return Result.refused(WaitingRefusal.DEFERRALS_USED);
                    }
                    if (back(
                            admitted,
                            admitted.defer(earliest),
                            admitted.admission().id(),
                            now)) {
                        return Result.done(admitted.defer(earliest));
                    }
                }
                case Place.Ended ended -> {
                    return Result.refused(WaitingRefusal.PLACE_ENDED);
                }
            }
        }
    }

    private static boolean mayDefer(Place.Live place) {
        return place.chances().inShortCall() || place.chances().mayDefer();
    }

    private boolean back(Place.Live from, Place.Waiting to, AdmissionId admission, Instant now) {
        PlaceChange revoked =
                new PlaceChange.AdmissionRevoked(to.id(), admission, PlaceChange.AdmissionRevoked.Reason.DEFERRED, now);
        if (!places.move(from, to, revoked)) {
            return false;
        }
        callAgain.note(to);
        activePlaces.free(to.id().line(), from.number(), admission);
        return true;
    }
}
