package fr.montour.launcher.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds people who were overtaken. */
final class Inversions {
    private record Standing(long number, Instant joinedAt, Optional<Instant> calledAt) {}

    private Inversions() {}

    /**
     * How many people were there already when somebody with a larger number was called strictly before them (or while
     * they were not called at all).
     */
    static int count(Collection<Observed> people) {
        List<Standing> line = people.stream()
                .filter(person ->
                        person.joinedAt().isPresent() && !person.numbers().isEmpty())
                .map(person -> new Standing(
                        Collections.min(person.numbers()), person.joinedAt().orElseThrow(), person.calledAt()))
                .toList();
        return (int) line.stream()
                .filter(person -> line.stream().anyMatch(other -> overtakes(other, person)))
                .count();
    }

    private static boolean overtakes(Standing other, Standing person) {
        return other.number() > person.number()
                && other.calledAt()
                        .filter(called -> person.joinedAt().isBefore(called))
                        .filter(called ->
                                person.calledAt().map(called::isBefore).orElse(true))
                        .isPresent();
    }
}
