package fr.montour.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

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

    /** It is the person's turn. */
    record Called(Place place, Instant claimBy) implements Notice {}

    /** @param placeKept whether the person will be called again */
    record Missed(Place place, boolean placeKept) implements Notice {}

    /** @param message what staff wrote, in their words */
    record Removed(Place place, RemovalReason reason, String message, Instant at) implements Notice {}

    /**
     * @param lineName plain French: staff write it
     * @param zone of the site
     */
    record Place(String lineId, String lineName, long number, ZoneId zone) {}
}
