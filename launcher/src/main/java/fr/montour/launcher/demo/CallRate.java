package fr.montour.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How quickly the line called people. */
final class CallRate {
    private static final double MILLIS = 1000;
    private static final double ROUNDING = 100;

    private CallRate() {}

    /** Calls a second between the first and the last, 0 when there were fewer than two. */
    static double admissionsPerSecond(Collection<Observed> people) {
        List<Instant> calls = people.stream()
                .map(Observed::calledAt)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (calls.size() < 2) {
            return 0;
        }
        double seconds = Duration.between(calls.getFirst(), calls.getLast()).toMillis() / MILLIS;
        return seconds == 0 ? 0 : Math.round((calls.size() - 1) / seconds * ROUNDING) / ROUNDING;
    }
}
