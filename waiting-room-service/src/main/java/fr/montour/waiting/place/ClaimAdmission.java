package fr.montour.waiting.place;

import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a call into an admission. Claiming again gives the same admission, never a second one. */
public final class ClaimAdmission {

    private final Places places;
    private final ClaimCounter counter;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public ClaimAdmission(Places places, ClaimCounter counter, InstantSource clock, LineMetrics metrics) {
        this.places = places;
        this.counter = counter;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Where claims are counted for their line; what is lost on the way there, the sweep makes up for. */
    public interface ClaimCounter {

        /** Counts them, at once or soon. */
        void count(LineId line, List<Claim> claims);
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The person may choose a slot. */
    public record Claimed(Place.Admitted place) implements Outcome {}

    /** Why not. */
    public enum Refusal implements Outcome {
        /** There is no place in this line. */
        NO_PLACE,
        /** Not their turn. */
        NOT_CALLED,
        /** It was their turn; the place is kept if it is the first time. */
        CALL_MISSED
    }

    /** Claims the turn. */
    public Outcome claim(PlaceId id) {
        return claim(id, null);
    }

    /** Claims the turn; {@code helper} does it for the person, and stands in the admission if they are the first to claim. */
    public Outcome claim(PlaceId id, @Nullable PersonId helper) {
        Map<PlaceId, PersonId> helpers = helper == null ? Map.of() : Map.of(id, helper);
        return Objects.requireNonNull(claimAll(List.of(id), helpers).get(id));
    }

    /**
     * Claims the turns of many at once; each has an outcome of its own.
     *
     * @param helpers who does it for the person, where it is not themselves
     * @return an outcome for each of the ids
     */
    public Map<PlaceId, Outcome> claimAll(Collection<PlaceId> ids, Map<PlaceId, PersonId> helpers) {
        Map<PlaceId, Outcome> outcomes = new HashMap<>();
        Set<PlaceId> open = new LinkedHashSet<>(ids);
        while (!open.isEmpty()) {
            Map<PlaceId, Place> found = places.findAll(open);
            Map<Place.Called, Place.Admitted> claims = new LinkedHashMap<>();
            Instant now = clock.instant();
            for (PlaceId id : open) {
                Place place = found.get(id);
                if (place instanceof Place.Called called && !called.tooLate(now)) {
                    claims.put(called, called.claim(now, helpers.get(id)));
                } else {
                    outcomes.put(id, place == null ? Refusal.NO_PLACE : withoutClaim(place));
                }
            }
            outcomes.putAll(admit(claims));
            open.removeAll(outcomes.keySet());
        }
        return outcomes;
    }

    /** Outcomes of those who are admitted now; the places of the others have changed meanwhile. */
    private Map<PlaceId, Outcome> admit(Map<Place.Called, Place.Admitted> claims) {
        Map<PlaceId, Outcome> outcomes = new HashMap<>();
        Set<PlaceId> admitted = places.admitAll(claims);
        Map<LineId, List<Claim>> perLine = new LinkedHashMap<>();
        for (Place.Admitted place : claims.values()) {
            if (admitted.contains(place.id())) {
                Admission admission = place.admission();
                perLine.computeIfAbsent(place.id().line(), line -> new ArrayList<>())
                        .add(new Claim(place.number(), admission.id(), admission.over()));
                outcomes.put(place.id(), new Claimed(place));
            }
        }
        perLine.forEach((line, counted) -> {
            counter.count(line, counted);
            counted.forEach(claim -> metrics.claimed(line));
        });
        return outcomes;
    }

    private static Outcome withoutClaim(Place place) {
        return switch (place) {
            case Place.Admitted admitted -> new Claimed(admitted);
            case Place.Waiting waiting when waiting.missedCalls() > 0 -> Refusal.CALL_MISSED;
            case Place.Expired expired -> Refusal.CALL_MISSED;
            case Place.Waiting waiting -> Refusal.NOT_CALLED;
            case Place.Called tooLate -> Refusal.CALL_MISSED;
            case Place.Served served -> Refusal.NOT_CALLED;
            case Place.Left left -> Refusal.NOT_CALLED;
            case Place.Removed removed -> Refusal.NOT_CALLED;
        };
    }
}
