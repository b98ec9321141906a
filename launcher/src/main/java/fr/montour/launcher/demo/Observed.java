package fr.montour.launcher.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one person saw, as far as it matters to fairness.
 *
 * @param username who
 * @param numbers every number that one of their requests for a place was answered with; one in a fair line
 * @param joinedAt when the line took them in
 * @param calledAt when it was their turn for the first time
 * @param admissions identity of every admission token they got
 * @param admittedTwice whether one call gave them more than one of those
 * @param bookings appointments that stand
 * @param refusals requests that were refused on the way
 * @param fate what became of their place
 */
record Observed(
        String username,
        Set<Long> numbers,
        Optional<Instant> joinedAt,
        Optional<Instant> calledAt,
        Set<String> admissions,
        boolean admittedTwice,
        List<Appointment> bookings,
        int refusals,
        Fate fate) {
    /** An appointment: its local time, and the reference that the e-mail must show. */
    record Appointment(LocalDateTime start, String reference) {}

    /** Where their letters go: test people have an address made of their name. */
    String email() {
        return username + "@example.org";
    }

    /** Whether they were called to an empty list, and neither booked nor came back into the line without cost. */
    boolean foundNothing() {
        return fate.emptyList() && bookings.isEmpty() && !fate.putBackWithoutCost();
    }

    /** Copies what could change. */
    Observed {
        numbers = Set.copyOf(numbers);
        admissions = Set.copyOf(admissions);
        bookings = List.copyOf(bookings);
    }
}
