package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places in the store. Each write is one conditional write of a document, or several independent ones; false means it did not apply. */
public interface Places {

    /** The place as it is now. */
    Optional<Place> find(PlaceId id);

    /** Those of the ids that exist. */
    Map<PlaceId, Place> findAll(Collection<PlaceId> ids);

    /**
     * Stores first places of people in lines.
     *
     * @return the ids stored; the others have a place already, live or ended
     */
    Set<PlaceId> insertAll(Collection<Place.Waiting> firsts);

    /** Stores somebody's first place in a line; false when they have one, live or ended. */
    default boolean insert(Place.Waiting first) {
        return !insertAll(List.of(first)).isEmpty();
    }

    /**
     * Replaces the place if number, state and missed calls are still those of {@code from}.
     *
     * @param change announced with the change, if any
     */
    boolean move(Place from, Place to, @Nullable PlaceChange change);

    /**
     * Keeps whether the person can come at short notice, while the place is as it was read; no other change of a place touches
     * that, but joining again, which forgets it.
     */
    boolean atShortNotice(Place.Live place, boolean able);

    /**
     * Tells each person who still waits as the news says, unless they were told before; nothing happens to the others.
     *
     * @return how many were told by this very write
     */
    int remind(List<PlaceChange.CallNear> changes);

    /**
     * Tells each person who has that place still, wherever they are on their way, that the line is closed, unless they were told of
     * this closing before; nothing happens to the others.
     *
     * @return how many were told by this very write
     */
    int tellClosed(List<PlaceChange.LineClosed> changes);

    /**
     * Moves each called place as {@link #move} does.
     *
     * @param claims called places and what becomes of them, each of another person or line
     * @return the ids that now stand as asked, by this write or by an equal one at the same moment
     */
    default Set<PlaceId> admitAll(Map<Place.Called, Place.Admitted> claims) {
        Set<PlaceId> admitted = new HashSet<>();
        claims.forEach((called, to) -> {
            if (move(called, to, null)) {
                admitted.add(to.id());
            }
        });
        return admitted;
    }

    /**
     * Calls each person who still waits with that number and as many missed calls; nothing happens to the others.
     *
     * @return how many were called by this very write
     */
    int call(LineId line, LineName name, List<Call> calls);
}
