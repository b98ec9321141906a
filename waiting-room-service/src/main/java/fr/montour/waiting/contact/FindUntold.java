package fr.montour.waiting.contact;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.util.Comparator;
import java.util.List;

/** Finds who is called and cannot be told, for staff, who may reach them otherwise. */
public final class FindUntold {

    private final ActivePlaces activePlaces;
    private final Places places;

    public FindUntold(ActivePlaces activePlaces, Places places) {
        this.activePlaces = activePlaces;
        this.places = places;
    }

    /** They, those with the least time left first. */
    public List<Place.Called> find(LineId line) {
        List<PlaceId> called = activePlaces.all(line).stream()
                .filter(active -> !active.claimed())
                .map(active -> new PlaceId(line, active.person()))
                .toList();
        return places.findAll(called).values().stream()
                .filter(Place.Called.class::isInstance)
                .map(Place.Called.class::cast)
                .filter(place -> place.untold() != null)
                .sorted(Comparator.comparing(
                                (Place.Called place) -> place.call().claimBy())
                        .thenComparingLong(Place::number))
                .toList();
    }
}
