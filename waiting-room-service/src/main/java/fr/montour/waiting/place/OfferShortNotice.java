package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A person says whether they can come at short notice. The place keeps it, then they are noted to be called so; a crash in between
 * leaves the request unanswered, and it is sent again. Whoever is called is noted when that call is over.
 */
public final class OfferShortNotice {

    private final Lines lines;
    private final Places places;
    private final CallAgain callAgain;
    private final InstantSource clock;

    public OfferShortNotice(Lines lines, Places places, CallAgain callAgain, InstantSource clock) {
        this.lines = lines;
        this.places = places;
        this.callAgain = callAgain;
        this.clock = clock;
    }

    /**
     * The place, which says so. Refused with {@code LINE_UNKNOWN}, {@code PLACE_UNKNOWN}, {@code PLACE_ENDED}, and {@code
     * NO_SHORT_CALLS} in a line of the day or before a draw.
     */
    public Result<Place> say(PlaceId id, boolean able) {
        return lines.existing(id.line())
                .then(line -> able && !makesShortCalls(line)
                        ? Result.refused(WaitingRefusal.NO_SHORT_CALLS)
                        : say(line, id, able));
    }

    /** Whether people are called at short notice in such a line. */
    public static boolean makesShortCalls(Line line) {
        return line.settings().kind() == LineKind.STANDING && !line.state().isBeforeDraw();
    }

    private Result<Place> say(Line line, PlaceId id, boolean able) {
        while (true) {
            switch (places.find(id).orElse(null)) {
                case null -> {
                    return Result.refused(WaitingRefusal.PLACE_UNKNOWN);
                }
                case Place.Live live -> {
                    if (places.atShortNotice(live, able)) {
                        return noted(line, id, able);
                    }
                }
                case Place.Ended _ -> {
                    return Result.refused(WaitingRefusal.PLACE_ENDED);
                }
            }
        }
    }

    /** Reads the place once more: a call that has ended since the first time has not seen what was said. */
    private Result<Place> noted(Line line, PlaceId id, boolean able) {
        Result<Place> now = Result.of(places.find(id), WaitingRefusal.PLACE_UNKNOWN);
        if (able && now instanceof Result.Done<Place>(Place.Waiting waiting)) {
            Instant moment = clock.instant();
            Instant earliest = waiting.earliest();
            callAgain.noteAtShortNotice(
                    line, waiting, earliest == null || earliest.isBefore(moment) ? moment : earliest);
        }
        return now;
    }
}
