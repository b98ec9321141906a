package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.WaitingRefusal;
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

    private final Lines lines;
    private final CallingCalendar calendar;
    private final Places places;
    private final ClaimCounter counter;
    private final UnitsOfClaims units;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public ClaimAdmission(
            Lines lines,
            CallingCalendar calendar,
            Places places,
            ClaimCounter counter,
            UnitsOfClaims units,
            InstantSource clock,
            LineMetrics metrics) {
        this.lines = lines;
        this.calendar = calendar;
        this.places = places;
        this.counter = counter;
        this.units = units;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Where claims are counted for their line; what is lost on the way there, the sweep makes up for. */
    public interface ClaimCounter {

        /** Counts them, at once or soon. */
        void count(LineId line, List<Claim> claims);
    }

    /** Claims for the person themselves; see {@link #claim(PlaceId, PersonId)}. */
    public Result<Place.Admitted> claim(PlaceId id) {
        return claim(id, null);
    }

    /**
     * Claims the admission that a call offers. Refused with {@code PLACE_UNKNOWN}, {@code NOT_CALLED}, {@code CALL_MISSED} (a
     * place whose first call was missed is kept all the same), or {@code ADMISSION_OVER}.
     *
     * @param helper who claims for the person; stands in the admission if they are the first to claim
     */
    public Result<Place.Admitted> claim(PlaceId id, @Nullable PersonId helper) {
        Map<PlaceId, PersonId> helpers = helper == null ? Map.of() : Map.of(id, helper);
        return Objects.requireNonNull(claimAll(List.of(id), helpers).get(id));
    }

    /**
     * Claims for many at once, each with a result of its own.
     *
     * @param helpers who claims for the person, where it is not themselves
     * @return a result for each of the ids, as of {@link #claim(PlaceId, PersonId)}
     */
    public Map<PlaceId, Result<Place.Admitted>> claimAll(Collection<PlaceId> ids, Map<PlaceId, PersonId> helpers) {
        Map<PlaceId, Result<Place.Admitted>> results = new HashMap<>();
        Set<PlaceId> open = new LinkedHashSet<>(ids);
        while (!open.isEmpty()) {
            Map<PlaceId, Place> found = places.findAll(open);
            Map<Place.Called, Place.Admitted> claims = new LinkedHashMap<>();
            Instant now = clock.instant();
            var over = new CallsOver(lines, calendar, now);
            for (PlaceId id : open) {
                Place place = found.get(id);
                if (place instanceof Place.Called called && !over.isOver(called)) {
                    claims.put(called, called.claim(now, helpers.get(id), units.of(id.line())));
                } else {
                    results.put(
                            id,
                            place == null ? Result.refused(WaitingRefusal.PLACE_UNKNOWN) : withoutClaim(place, now));
                }
            }
            results.putAll(admit(claims));
            open.removeAll(results.keySet());
        }
        return results;
    }

    /** Results of those who are admitted now; the places of the others have changed meanwhile. */
    private Map<PlaceId, Result<Place.Admitted>> admit(Map<Place.Called, Place.Admitted> claims) {
        Map<PlaceId, Result<Place.Admitted>> results = new HashMap<>();
        Set<PlaceId> admitted = places.admitAll(claims);
        Map<LineId, List<Claim>> perLine = new LinkedHashMap<>();
        for (Place.Admitted place : claims.values()) {
            if (admitted.contains(place.id())) {
                Admission admission = place.admission();
                perLine.computeIfAbsent(place.id().line(), line -> new ArrayList<>())
                        .add(new Claim(place.number(), admission.id(), admission.over()));
                results.put(place.id(), Result.done(place));
            }
        }
        perLine.forEach((line, counted) -> {
            counter.count(line, counted);
            counted.forEach(claim -> metrics.claimed(line));
        });
        return results;
    }

    /** Of a place that is not called, or no longer. */
    private static Result<Place.Admitted> withoutClaim(Place place, Instant now) {
        return switch (place) {
            case Place.Admitted admitted when admitted.admission().runsAt(now) -> Result.done(admitted);
            case Place.Admitted over -> Result.refused(WaitingRefusal.ADMISSION_OVER);
            case Place.Waiting waiting
            when waiting.chances().missedCalls() > 0 -> Result.refused(WaitingRefusal.CALL_MISSED);
            case Place.Expired expired -> Result.refused(WaitingRefusal.CALL_MISSED);
            case Place.Waiting waiting -> Result.refused(WaitingRefusal.NOT_CALLED);
            case Place.Called tooLate -> Result.refused(WaitingRefusal.CALL_MISSED);
            case Place.Served served -> Result.refused(WaitingRefusal.NOT_CALLED);
            case Place.Left left -> Result.refused(WaitingRefusal.NOT_CALLED);
            case Place.Removed removed -> Result.refused(WaitingRefusal.NOT_CALLED);
        };
    }
}
