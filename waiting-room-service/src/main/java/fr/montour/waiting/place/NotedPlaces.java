package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places of which every change is noted that a gateway could not know from cookie and board: whoever waits and leaves, is removed or
 * gets a later number, and whoever is called again or at short notice. Noted before it is written, so that a crash between the two loses
 * nothing; a note too many costs one question.
 */
public final class NotedPlaces implements Places {

    private final Places stored;
    private final ChangedPlaces changed;
    private final InstantSource clock;

    public NotedPlaces(Places stored, ChangedPlaces changed, InstantSource clock) {
        this.stored = stored;
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    public boolean move(Place from, Place to, @Nullable PlaceChange change) {
        if (from instanceof Place.Waiting) {
            changed.note(List.of(new ChangedPlace(from.id(), clock.instant())));
        }
        return stored.move(from, to, change);
    }

    /** A first call is on the board: the number is served. A short call is not. */
    @Override
    public int call(LineId line, LineName name, List<Call> calls) {
        Instant now = clock.instant();
        changed.note(calls.stream()
                .filter(call -> call.round() > 1 || call.atShortNotice())
                .map(call -> new ChangedPlace(new PlaceId(line, call.person()), now))
                .toList());
        return stored.call(line, name, calls);
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return stored.find(id);
    }

    @Override
    public Map<PlaceId, Place> findAll(Collection<PlaceId> ids) {
        return stored.findAll(ids);
    }

    @Override
    public Set<PlaceId> insertAll(Collection<Place.Waiting> firsts) {
        return stored.insertAll(firsts);
    }

    @Override
    public int remind(List<PlaceChange.CallNear> changes) {
        return stored.remind(changes);
    }

    @Override
    public int tellClosed(List<PlaceChange.LineClosed> changes) {
        return stored.tellClosed(changes);
    }

    /** Whoever can come at short notice is called without the board telling, and that is noted when it happens. */
    @Override
    public boolean atShortNotice(Place.Live place, boolean able) {
        return stored.atShortNotice(place, able);
    }

    @Override
    public Set<PlaceId> admitAll(Map<Place.Called, Place.Admitted> claims) {
        return stored.admitAll(claims);
    }
}
