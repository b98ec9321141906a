package fr.montour.waiting.calling;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store in which something happens just before somebody's first place is written. */
record SlowPlaces(Places places, Runnable beforeInsert) implements Places {

    @Override
    public Optional<Place> find(PlaceId id) {
        return places.find(id);
    }

    @Override
    public Map<PlaceId, Place> findAll(Collection<PlaceId> ids) {
        return places.findAll(ids);
    }

    @Override
    public Set<PlaceId> insertAll(Collection<Place.Waiting> firsts) {
        beforeInsert.run();
        return places.insertAll(firsts);
    }

    @Override
    public boolean move(Place from, Place to, @Nullable PlaceChange change) {
        return places.move(from, to, change);
    }

    @Override
    public boolean atShortNotice(Place.Live place, boolean able) {
        return places.atShortNotice(place, able);
    }

    @Override
    public int remind(List<PlaceChange.CallNear> changes) {
        return places.remind(changes);
    }

    @Override
    public int tellClosed(List<PlaceChange.LineClosed> changes) {
        return places.tellClosed(changes);
    }

    @Override
    public int call(LineId line, LineName name, List<Call> calls) {
        return places.call(line, name, calls);
    }
}
