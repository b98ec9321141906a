package fr.montour.e2e.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.benchmarks.admissions.LineEvents.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The calls of one line in the order of their time, and what must be true of them. */
final class Calls {
    /** A call is dated a moment after it was decided; on a busy machine the moment has a length. */
    private static final double DATED_LATE_SECONDS = 0.25;

    private static final double NANOS = 1e9;

    private final List<Call> calls;

    Calls(Collection<Call> calls) {
        this.calls = calls.stream()
                .sorted(Comparator.comparing(Call::calledAt).thenComparingLong(Call::number))
                .toList();
    }

    /** Nobody was called twice, and no number was. */
    Calls areOnceEach() {
        assertThat(calls).extracting(Call::personId).doesNotHaveDuplicates();
        assertThat(calls).extracting(Call::number).doesNotHaveDuplicates();
        return this;
    }

    /** Nobody was called before somebody with a smaller number. */
    Calls areInOrder() {
        assertThat(calls).extracting(Call::number).isSorted();
        return this;
    }

    /** In no stretch of time were more called than the rate allows, one second of it in advance. */
    Calls areSteady(int ratePerMinute) {
        double perSecond = ratePerMinute / 60.0;
        double least = Double.MAX_VALUE;
        double burst = 0;
        for (int i = 0; i < calls.size(); i++) {
            double earned = perSecond * secondsOf(i);
            least = Math.min(least, i - earned);
            burst = Math.max(burst, i - earned - least + 1);
        }
        assertThat(burst)
                .as("most calls at once beyond the rate of %.1f a second", perSecond)
                .isLessThanOrEqualTo(Math.max(1, perSecond) * (1 + DATED_LATE_SECONDS) + 1);
        return this;
    }

    /** Nobody was called in between. */
    Calls areNoneBetween(Instant from, Instant to) {
        assertThat(calls).extracting(Call::calledAt).noneMatch(at -> at.isAfter(from) && at.isBefore(to));
        return this;
    }

    /** How many. */
    int size() {
        return calls.size();
    }

    /** How quickly they came, and when for more than a second none did, for the record. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 1; i < calls.size(); i++) {
            double pause = secondsOf(i) - secondsOf(i - 1);
            if (pause > 1) {
                text.append(", none for %.1f s from %s on"
                        .formatted(pause, calls.get(i - 1).calledAt()));
            }
        }
        double all = secondsOf(calls.size() - 1);
        return "%d calls in %.1f s".formatted(calls.size(), all) + text;
    }

    private double secondsOf(int index) {
        return Duration.between(calls.getFirst().calledAt(), calls.get(index).calledAt())
                        .toNanos()
                / NANOS;
    }
}
