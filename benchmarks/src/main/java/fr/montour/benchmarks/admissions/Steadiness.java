package fr.montour.benchmarks.admissions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * How steadily people were called. Every stretch of one second is looked at, wherever it begins (in steps of a millisecond,
 * which is as fine as calls are dated).
 *
 * @param total calls of the whole time
 * @param fewest calls in any second, those apart that touch what is left out
 * @param most the same
 * @param fewestLeftOut calls in any second that touches what is left out
 * @param mostLeftOut the same
 */
record Steadiness(long total, long fewest, long most, long fewestLeftOut, long mostLeftOut) {

    private static final long SECOND = 1_000;

    /**
     * Counts.
     *
     * @param calls when people were called, in order
     * @param length of the measure, which begins with the first call; its first second tells nothing about steadiness
     * @param upset a moment that upsets it
     * @param calm how long it may be upset
     */
    static Steadiness of(List<Instant> calls, Duration length, Instant upset, Duration calm) {
        Instant begin = calls.getFirst();
        long[] at = calls.stream()
                .mapToLong(call -> Duration.between(begin, call).toMillis())
                .filter(millis -> millis < length.toMillis())
                .toArray();
        long upsetFrom = Duration.between(begin, upset).toMillis();
        long upsetTo = upsetFrom + calm.toMillis();
        LongPredicate touches = from -> from + SECOND > upsetFrom && from < upsetTo;
        long[] counts = countsFrom(at, (int) (length.toMillis() - SECOND));
        var calmSeconds = LongStream.range(SECOND, counts.length)
                .filter(touches.negate())
                .map(from -> counts[(int) from])
                .summaryStatistics();
        var upsetSeconds = LongStream.range(SECOND, counts.length)
                .filter(touches)
                .map(from -> counts[(int) from])
                .summaryStatistics();
        return new Steadiness(
                at.length, calmSeconds.getMin(), calmSeconds.getMax(), upsetSeconds.getMin(), upsetSeconds.getMax());
    }

    /** Calls in the second from each millisecond on. */
    private static long[] countsFrom(long[] at, int millis) {
        long[] counts = new long[millis];
        int first = 0;
        int after = 0;
        for (int from = 0; from < millis; from++) {
            while (first < at.length && at[first] < from) {
                first++;
            }
            while (after < at.length && at[after] < from + SECOND) {
                after++;
            }
            counts[from] = (long) after - first;
        }
        return counts;
    }
}
