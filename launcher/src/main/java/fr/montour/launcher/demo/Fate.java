package fr.montour.launcher.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a person's place.
 *
 * @param comes whether they book in the end, by their habit
 * @param state of the place at the end; empty where there is none any more
 * @param lastCalledAt the last call they saw
 * @param missedCalls calls they did not answer
 * @param missedChoices times they did not book though they could
 * @param deferred times they gave the call back
 * @param emptyList whether the list of times was empty when they came
 */
record Fate(
        boolean comes,
        String state,
        Optional<Instant> lastCalledAt,
        int missedCalls,
        int missedChoices,
        int deferred,
        boolean emptyList) {
    private static final Set<String> LOST = Set.of("EXPIRED", "REMOVED");
    private static final Set<String> BACK_IN_LINE = Set.of("WAITING", "CALLED");

    /** Whether the place was taken from them. */
    boolean lost() {
        return LOST.contains(state);
    }

    /** Whether they are in line as before, with nothing used up. */
    boolean putBackWithoutCost() {
        return BACK_IN_LINE.contains(state) && missedChoices == 0;
    }
}
