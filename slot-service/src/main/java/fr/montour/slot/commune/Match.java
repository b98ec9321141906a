package fr.montour.slot.commune;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An area that may be meant.
 *
 * @param formerName by which it was found; null where it is its own name, or a code
 */
public record Match(Area area, @Nullable String formerName, Closeness closeness) {

    /** The nearest first; of those that are as near the one where most people live, a département last. */
    static final Comparator<Match> ORDER = Comparator.comparing(Match::closeness)
            .thenComparing(match -> match.formerName() != null)
            .thenComparing(match -> match.area() instanceof Departement)
            .thenComparing(Comparator.comparingInt(Match::population).reversed())
            .thenComparing(match -> match.area().code());

    static Match exact(Area area) {
        return new Match(area, null, Closeness.EXACT);
    }

    static Match begun(Area area) {
        return new Match(area, null, Closeness.BEGUN);
    }

    /** The same, not as near as it seemed. */
    Match at(Closeness farther) {
        return new Match(area, formerName, farther);
    }

    boolean isExact() {
        return closeness == Closeness.EXACT;
    }

    /** Of a commune; nobody's is counted for a département. */
    int population() {
        return switch (area) {
            case Commune commune -> commune.population();
            case Departement _ -> 0;
        };
    }
}
