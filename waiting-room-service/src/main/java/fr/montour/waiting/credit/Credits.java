package fr.montour.waiting.credit;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps the credit of lines by what slot-service tells. News may come twice, late or out of order. A line nobody has made
 * yet is made as a draft, so that no credit is lost.
 */
public final class Credits {

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;

    public Credits(Lines lines, ActivePlaces activePlaces, Places places, InstantSource clock) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
    }

    /** New capacity for a line. */
    public void released(String eventId, LineId line, LineName name, long capacity) {
        apply(new CreditChange(eventId, line, capacity), name);
    }

    /** Capacity that had been booked or held back comes to the line again. */
    public void returned(String eventId, LineId line, long capacity) {
        apply(new CreditChange(eventId, line, capacity), LineName.of(line));
    }

    /**
     * Somebody booked: their turn is over and one of the capacity is used. The credit first, so that nobody is called to what
     * is booked; the place last, so that news told again after a crash finds by it who is still to be freed.
     */
    public void booked(String eventId, PlaceId id, long number) {
        apply(new CreditChange(eventId, id.line(), -1), LineName.of(id.line()));
        Instant now = clock.instant();
        while (places.find(id).orElse(null) instanceof Place.MayHaveBooked place && place.number() == number) {
            if (place instanceof Place.Admitted admitted) {
                activePlaces.free(id.line(), number, admitted.admission().id());
            }
            if (places.move(place, place.serve(now), null)) {
                return;
            }
        }
    }

    /** The turn ended in slot-service without a booking: its token opens nothing any more, so others may come. */
    public void admissionEnded(PlaceId id, AdmissionId admission) {
        while (places.find(id).orElse(null) instanceof Place.Admitted place
                && place.admission().id().equals(admission)) {
            if (places.move(place, place.expire(clock.instant()), null)) {
                activePlaces.free(id.line(), place.number(), admission);
                return;
            }
        }
    }

    private void apply(CreditChange change, LineName name) {
        while (lines.apply(change) == Lines.Applied.NO_SUCH_LINE) {
            lines.create(Line.draft(change.line(), name, LineSettings.DEFAULT));
        }
    }
}
