package fr.montour.waiting.place;

import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Turns a call into an admission. Claiming again gives the same admission, never a second one. */
public final class ClaimTurn {

    private final Lines lines;
    private final Places places;
    private final InstantSource clock;
    private final Tally tally;

    public ClaimTurn(Lines lines, Places places, InstantSource clock, Tally tally) {
        this.lines = lines;
        this.places = places;
        this.clock = clock;
        this.tally = tally;
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
        while (true) {
            Place place = places.find(id).orElse(null);
            if (!(place instanceof Place.Called called)) {
                return place == null ? Refusal.NO_PLACE : withoutCall(place);
            }
            Instant now = clock.instant();
            if (called.tooLate(now)) {
                return Refusal.CALL_MISSED;
            }
            Place.Admitted admitted = called.claim(now, helper);
            if (places.move(called, admitted, null)) {
                Admission admission = admitted.admission();
                lines.claimed(id.line(), admitted.number(), admission.id(), admission.over());
                tally.claimed(id.line());
                return new Claimed(admitted);
            }
        }
    }

    private static Outcome withoutCall(Place place) {
        return switch (place) {
            case Place.Admitted admitted -> new Claimed(admitted);
            case Place.Waiting waiting when waiting.missedCalls() > 0 -> Refusal.CALL_MISSED;
            case Place.Expired expired -> Refusal.CALL_MISSED;
            case Place.Waiting waiting -> Refusal.NOT_CALLED;
            case Place.Called called -> Refusal.NOT_CALLED;
            case Place.Served served -> Refusal.NOT_CALLED;
            case Place.Left left -> Refusal.NOT_CALLED;
            case Place.Removed removed -> Refusal.NOT_CALLED;
        };
    }
}
