package fr.montour.launcher.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses a line that nobody used before, so that a demonstration can be repeated. */
final class FreshLine {
    private static final String BOBIGNY = "93008";
    private static final String RENEWAL = "residence-permit-renewal";

    private FreshLine() {}

    /** Bobigny × renewal first, then its other procedures, then the other sites in their order. */
    static Optional<String> choose(List<String> sites, List<String> procedures, Set<String> used) {
        return first(BOBIGNY, sites)
                .flatMap(site -> first(RENEWAL, procedures).map(procedure -> site + "-" + procedure))
                .filter(line -> !used.contains(line))
                .findFirst();
    }

    private static Stream<String> first(String wanted, List<String> all) {
        return Stream.concat(all.stream().filter(wanted::equals), all.stream().filter(each -> !each.equals(wanted)));
    }
}
