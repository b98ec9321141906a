package fr.montour.waiting.place;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Ends the places of somebody who has booked in other lines for the same procedure: nobody is called for what they cannot book. */
public final class EndOtherPlaces {

    private final LineCache lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;

    public EndOtherPlaces(LineCache lines, ActivePlaces activePlaces, Places places, InstantSource clock) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Ends them; safe to repeat. A place joined after the booking is meant to be and stays, whenever this is told.
     *
     * @param booked the place that gave the booking
     * @param bookedAt when
     */
    public void end(PlaceId booked, Instant bookedAt) {
        List<Line> others = lines.lines().stream()
                .filter(line -> line.id().procedureId().equals(booked.line().procedureId()))
                .filter(line -> !line.id().equals(booked.line()))
                .toList();
        List<PlaceId> ids = others.stream()
                .map(line -> new PlaceId(line.id(), booked.person()))
                .toList();
        places.findAll(ids).forEach((id, place) -> {
            if (place instanceof Place.Live live && !live.joinedAt().isAfter(bookedAt)) {
                end(live, booked.line());
            }
        });
    }

    private void end(Place.Live found, LineId bookedLine) {
        Place.Live live = found;
        while (live != null) {
            Place.Left left = live.leave(clock.instant());
            var change = new PlaceChange.BookedElsewhere(
                    lineName(left.id().line()), left, LeaveLine.admissionOf(live), bookedLine);
            if (places.move(live, left, change)) {
                LeaveLine.makeRoom(activePlaces, live);
                return;
            }
            live = places.find(left.id()).orElse(null) instanceof Place.Live still ? still : null;
        }
    }

    private LineName lineName(LineId line) {
        return lines.find(line).map(Line::name).orElseGet(() -> LineName.of(line));
    }
}
