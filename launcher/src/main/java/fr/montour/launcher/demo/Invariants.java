package fr.montour.launcher.demo;

import java.util.List;
import java.util.stream.Stream;

/** What must hold whatever happens; each broken one is a sentence. */
public final class Invariants {
    private record Invariant(boolean holds, String otherwise) {}

    private Invariants() {}

    /** The sentences about what does not hold, none when all is well. */
    public static List<String> broken(DemoResult result) {
        return Stream.of(
                        equal(result.joined(), result.people(), "%d people got a place, of %d who asked for one."),
                        none(result.placesTwice(), "%d people got more than one place."),
                        equal(result.booked(), result.bookable(), "People hold %d appointments, and %d could be made."),
                        equal(
                                result.bookedStored(),
                                result.booked(),
                                "The services know %d appointments, and people hold %d."),
                        equal(
                                result.emailsReceived(),
                                result.booked(),
                                "%d confirmations arrived by e-mail, for %d appointments."),
                        none(result.doubleBookings(), "%d people hold more than one appointment."),
                        none(result.oversoldSlots(), "%d slots are oversold."),
                        none(result.admittedTwice(), "%d people were admitted twice."),
                        none(result.orderInversions(), "%d people were overtaken by somebody with a larger number."),
                        none(result.callsUnseen(), "%d people were admitted and nobody saw when they were called."),
                        none(result.foundNothing(), "%d people were called and found nothing."),
                        none(result.lostUntold(), "%d people lost their place without having been told."))
                .filter(invariant -> !invariant.holds())
                .map(Invariant::otherwise)
                .toList();
    }

    private static Invariant equal(int found, int wanted, String sentence) {
        return new Invariant(found == wanted, String.format(sentence, found, wanted));
    }

    private static Invariant none(int found, String sentence) {
        return new Invariant(found == 0, String.format(sentence, found));
    }
}
