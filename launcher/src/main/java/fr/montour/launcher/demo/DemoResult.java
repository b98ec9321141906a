package fr.montour.launcher.demo;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * What came out, in the words of the JSON object that is printed.
 *
 * @param people test people who logged in
 * @param slots appointments released
 * @param bookable appointments that can be made by those who come in the end
 * @param joined people who got a place
 * @param placesTwice people whose requests for a place gave more than one number
 * @param admitted people who got an admission
 * @param admittedTwice people who got more than one for one call
 * @param booked appointments made, counted by the people
 * @param bookedStored appointments made, counted by the services
 * @param emailsReceived confirmations in the mailbox
 * @param refused requests that were refused, such as for a slot that was taken a moment ago
 * @param doubleBookings people with more than one appointment
 * @param oversoldSlots slots with more appointments than their capacity
 * @param orderInversions people who were overtaken
 * @param callsUnseen people who were admitted though nobody saw when they were called, so that their order is not known
 * @param foundNothing people who were called to an empty list, and neither booked nor came back into the line without cost
 * @param placesLost people whose place was taken because they missed their chances
 * @param lostUntold those of them who were sent no letter about it
 * @param missedCalls calls that nobody answered
 * @param deferrals calls that were given back
 * @param admissionsPerSecond calls a second, between the first and the last
 * @param wallTimeSeconds of everything
 * @param phaseSeconds of each part
 */
@JsonPropertyOrder({
    "people",
    "slots",
    "joined",
    "admitted",
    "booked",
    "emailsReceived",
    "refused",
    "doubleBookings",
    "oversoldSlots",
    "orderInversions",
    "foundNothing",
    "placesLost",
    "lostUntold",
    "admissionsPerSecond",
    "wallTimeSeconds"
})
public record DemoResult(
        int people,
        int slots,
        int bookable,
        int joined,
        int placesTwice,
        int admitted,
        int admittedTwice,
        int booked,
        int bookedStored,
        int emailsReceived,
        int refused,
        int doubleBookings,
        int oversoldSlots,
        int orderInversions,
        int callsUnseen,
        int foundNothing,
        int placesLost,
        int lostUntold,
        int missedCalls,
        int deferrals,
        double admissionsPerSecond,
        double wallTimeSeconds,
        Map<String, Double> phaseSeconds) {}
