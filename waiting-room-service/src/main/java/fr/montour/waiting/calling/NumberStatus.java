package fr.montour.waiting.calling;

import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.Place;
import org.jspecify.annotations.Nullable;

/** Who holds a number, as far as calling it is concerned. */
sealed interface NumberStatus {

    long number();

    /** Somebody who waits. */
    record Waiting(long number, Place.Waiting place) implements NumberStatus {}

    /** Nobody, and nobody will by this number: discarded, left, or called before, be it at short notice. */
    record Gone(long number) implements NumberStatus {}

    /** Somebody is writing their place, or crashed doing so. */
    record Pending(long number, long issuedNumber, @Nullable PersonId holder) implements NumberStatus {}

    /**
     * What is known of a number.
     *
     * @param issuedNumber the same, or the registration that drew the number
     * @param issued who holds the issued number, if anybody wrote it down
     * @param place of the holder, if any, read after {@code issued}
     */
    static NumberStatus of(long number, long issuedNumber, @Nullable IssuedNumber issued, @Nullable Place place) {
        if (issued == null) {
            return new Pending(number, issuedNumber, null);
        }
        if (place != null && isOf(place, issuedNumber)) {
            return place instanceof Place.Waiting waiting ? new Waiting(number, waiting) : new Gone(number);
        }
        boolean movedOn = place != null && place.number() > issuedNumber;
        return movedOn || issued.isVoid() ? new Gone(number) : new Pending(number, issuedNumber, issued.holder());
    }

    /** Also while a short call has given the place the number that was drawn. */
    private static boolean isOf(Place place, long issuedNumber) {
        return place.number() == issuedNumber || place.chances().shortNotice().issued() == issuedNumber;
    }
}
