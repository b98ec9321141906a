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
 * @param calledAt when it was their turn
 * @param admissions identity of every admission token they got; one at most
 * @param bookings appointments that stand
 * @param refusals requests that were refused on the way
 */
record Observed(
        String username,
        Set<Long> numbers,
        Optional<Instant> joinedAt,
        Optional<Instant> calledAt,
        Set<String> admissions,
        List<Appointment> bookings,
        int refusals) {
    /** An appointment: its local time, and the reference that the e-mail must show. */
    record Appointment(LocalDateTime start, String reference) {}

    /** Copies what could change. */
    Observed {
        numbers = Set.copyOf(numbers);
        admissions = Set.copyOf(admissions);
        bookings = List.copyOf(bookings);
    }
}
