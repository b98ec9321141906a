package fr.montour.waiting.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The places that changed lately without the board telling, for the gateways, which answer polls from their cookies otherwise. */
public interface ChangedPlaces {

    /** Notes them. Noted twice, or of a place that did not change in the end, a note only makes a gateway ask for nothing. */
    void note(Collection<ChangedPlace> changed);

    /**
     * Those from that moment on, in order of time.
     *
     * @param most how many at most; fewer than that are all there are
     */
    List<ChangedPlace> since(Instant since, int most);

    /** Removes those before a moment. */
    void forget(Instant before);
}
