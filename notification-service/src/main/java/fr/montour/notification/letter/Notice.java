package fr.montour.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a person has to be told. */
public sealed interface Notice {

    /** The person has an appointment. */
    record Confirmed(Appointment appointment, List<Localised> documents, Instant at) implements Notice {}

    /** The person has no longer an appointment. */
    record Cancelled(Appointment appointment, Instant at) implements Notice {}

    /**
     * It is nearly the person's turn.
     *
     * @param ahead people before them
     * @param expectedAt when they will be called if the line goes on as it does
     */
    record TurnNear(Place place, long ahead, Instant expectedAt) implements Notice {}

    /**
     * It is the person's turn.
     *
     * @param unanswered what it costs not to answer
     */
    record Called(Place place, Instant claimBy, Unanswered unanswered) implements Notice {}

    /** What a call costs that is not answered. */
    enum Unanswered {
        /** Nothing, for it came at short notice. */
        SHORT_CALL,
        /** A chance. */
        FORGIVEN,
        /** The place. */
        LAST_CALL
    }

    /**
     * The person's turn went by.
     *
     * @param placeKept whether the person will be called again
     * @param earliest not before that, where it is known
     */
    record Missed(
            Place place,
            Miss what,
            boolean placeKept,
            @Nullable Instant earliest) implements Notice {}

    /** What was missed. */
    enum Miss {
        CALL,
        /** A call about which our letter did not leave in time. */
        UNTOLD_CALL,
        /** The call was answered, and no appointment was chosen. */
        CHOICE
    }

    /** A place ended because the person has booked for the same procedure through another line. */
    record BookedElsewhere(String lineName) implements Notice {}

    /**
     * Nothing is left for a call that was made: the person waits again, first in order.
     *
     * @param shortCall it came at short notice: the person waits where they waited
     */
    record Withdrawn(Place place, boolean shortCall) implements Notice {}

    /** We had an outage while the person could have chosen: they wait again, first in order. */
    record Interrupted(Place place) implements Notice {}

    /**
     * Staff have closed the line, and the place is kept.
     *
     * @param message what they wrote, in their words
     */
    record LineClosed(Place place, @Nullable String message, Instant at) implements Notice {}
    /** The person could not be told of a call in time: no chance is used, and they are called again once they have been seen. */
    record Spared(Place place) implements Notice {}

    /** @param message what staff wrote, in their words */
    record Removed(Place place, RemovalReason reason, String message, Instant at) implements Notice {}

    /**
     * Whoever reads mail here has to prove it.
     *
     * @param token for the link; a secret between us and the mailbox
     */
    record AddressToProve(String token, Instant until) implements Notice {

        @Override
        public String toString() {
            return "AddressToProve[until=" + until + "]";
        }
    }

    /**
     * @param lineName plain French: staff write it
     * @param zone of the site
     */
    record Place(String lineId, String lineName, long number, ZoneId zone) {}
}
