package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places in the store. Each write is one conditional write of one document; false means it did not apply. */
public interface Places {

    /** The place as it is now. */
    Optional<Place> find(PlaceId id);

    /** Those of the ids that exist. */
    Map<PlaceId, Place> findAll(Collection<PlaceId> ids);

    /** Stores somebody's first place in a line; false when they have one, live or ended. */
    boolean insert(Place.Waiting first);

    /**
     * Replaces the place if number, state and missed calls are still those of {@code from}.
     *
     * @param news announced with the change, if any
     */
    boolean move(Place from, Place to, @Nullable PlaceNews news);

    /**
     * Tells each person who still waits as the news says, unless they were told before; nothing happens to the others.
     *
     * @return how many were told by this very write
     */
    int remind(List<PlaceNews.TurnNear> news);

    /**
     * Calls each person who still waits with that number and as many missed calls; nothing happens to the others.
     *
     * @return how many were called by this very write
     */
    int call(LineId line, LineName name, List<Call> calls);
}
