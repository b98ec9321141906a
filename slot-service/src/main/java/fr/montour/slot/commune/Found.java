package fr.montour.slot.commune;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a search came to.
 *
 * @param matches the nearest first: all that are exact, and some more
 * @param certain whether the first can be taken without asking
 */
public record Found(List<Match> matches, boolean certain) {

    private static final int ENOUGH = 10;

    /** Made of all that was found, in any order, an area by several names too. */
    static Found of(Collection<Match> all) {
        Map<String, Match> nearest = new LinkedHashMap<>();
        all.stream()
                .sorted(Match.ORDER)
                .forEach(match -> nearest.putIfAbsent(match.area().code(), match));
        // No département has the code of a commune: theirs are shorter.
        var ranked = List.copyOf(nearest.values());
        var exact = ranked.stream()
                .filter(Match::isExact)
                .filter(match -> !saidByACommune(match, ranked))
                .toList();
        var others = ranked.stream()
                .filter(match -> !match.isExact())
                .filter(match -> exact.isEmpty() || match.closeness().compareTo(Closeness.BEGUN) <= 0)
                .toList();
        return new Found(
                Stream.concat(exact.stream(), others.stream().limit(Math.max(0, ENOUGH - exact.size())))
                        .toList(),
                isCertain(exact, others));
    }

    /** Paris and Mayenne are communes too: one answer is enough where the département has the name of its own town. */
    private static boolean saidByACommune(Match match, List<Match> ranked) {
        return match.area() instanceof Departement departement
                && ranked.stream()
                        .anyMatch(other -> other.isExact()
                                && other.area() instanceof Commune commune
                                && commune.departement().equals(departement)
                                && commune.name().equals(departement.name()));
    }

    /** One that is exact is not taken if a larger town is often called so: Boulogne, Clermont. */
    private static boolean isCertain(List<Match> exact, List<Match> others) {
        if (exact.size() != 1) {
            return exact.isEmpty() && others.size() == 1;
        }
        var first = exact.getFirst();
        return first.area() instanceof Departement
                || others.stream()
                        .filter(other -> other.closeness() == Closeness.LONGER)
                        .noneMatch(other -> other.population() > first.population());
    }
}
