package fr.montour.waiting.place.web;

import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.place.Place;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Places beside their lines as this node knows them, at most a moment older. */
@Singleton
class PlaceViews {

    private final LineCache cache;
    private final CallingCalendar calendar;
    private final InstantSource clock;

    PlaceViews(LineCache cache, CallingCalendar calendar, InstantSource clock) {
        this.cache = cache;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The place as its person sees it. */
    PlaceView of(Place place) {
        return PlaceView.of(place, cache.find(place.id().line()), calendar, clock.instant());
    }
}
