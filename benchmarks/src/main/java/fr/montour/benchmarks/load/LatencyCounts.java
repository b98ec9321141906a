package fr.montour.benchmarks.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Counts operations between two moments of {@link System#nanoTime}. */
final class LatencyCounts {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long HIGHEST_NANOS = Duration.ofMinutes(1).toNanos();

    private final Histogram latency = new Histogram(HIGHEST_NANOS, 3);
    private final long begin;
    private final long end;
    private long last;
    private long errors;

    /** Counts nothing before {@code warmUp} is over, and for {@code duration} from then on. */
    LatencyCounts(Duration warmUp, Duration duration) {
        begin = System.nanoTime() + warmUp.toNanos();
        end = begin + duration.toNanos();
        last = begin;
    }

    /** Whether nothing more needs to be begun. */
    boolean isOver(long now) {
        return now - end >= 0;
    }

    /** An operation ended. */
    void count(boolean success, long started, long ended) {
        if (started - begin < 0) {
            return;
        }
        last = ended;
        if (success) {
            latency.recordValue(Math.min(HIGHEST_NANOS, ended - started));
        } else {
            errors++;
        }
    }

    /**
     * All in all.
     *
     * @throws IllegalStateException when nothing was left to be counted
     */
    Measurement measurement(String name) {
        if (latency.getTotalCount() + errors == 0) {
            throw new IllegalStateException(name + ": all was done before the warm-up was over; shorten it");
        }
        double seconds = (Math.min(end, last) - begin) / NANOS_PER_SECOND;
        return new Measurement(
                name,
                latency.getTotalCount(),
                latency.getTotalCount() / seconds,
                latency.getValueAtPercentile(50) / NANOS_PER_MILLI,
                latency.getValueAtPercentile(99) / NANOS_PER_MILLI,
                errors);
    }
}
