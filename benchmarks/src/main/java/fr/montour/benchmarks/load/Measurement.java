package fr.montour.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/**
 * What came out of one scenario.
 *
 * @param perSecond successful operations a second
 * @param p50 median latency in milliseconds
 * @param p99 99th percentile in milliseconds
 */
record Measurement(String name, long operations, double perSecond, double p50, double p99, long errors) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long HIGHEST_NANOS = Duration.ofMinutes(1).toNanos();

    /** Runs a scenario from so many connections for so long: a closed loop, each worker waits for its answer. */
    static Measurement of(Scenario scenario, int connections, Duration warmUp, Duration duration)
            throws InterruptedException, ExecutionException {
        var next = new AtomicLong();
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + duration.toNanos();
        List<Future<Worker>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> new Worker().work(scenario, next, begin, end)));
            }
        }
        var all = new Worker();
        for (Future<Worker> worker : running) {
            all.add(worker.get());
        }
        double seconds = (Math.min(end, all.last) - begin) / NANOS_PER_SECOND;
        var latency = all.latency;
        return new Measurement(
                scenario.name(),
                latency.getTotalCount(),
                latency.getTotalCount() / seconds,
                latency.getValueAtPercentile(50) / NANOS_PER_MILLI,
                latency.getValueAtPercentile(99) / NANOS_PER_MILLI,
                all.errors);
    }

    /** One connection's share. */
    private static final class Worker {

        private final Histogram latency = new Histogram(HIGHEST_NANOS, 3);
        private long errors;
        private long last;

        Worker work(Scenario scenario, AtomicLong next, long begin, long end) throws IOException {
            try (var connection = new Connection(scenario.server())) {
                while (true) {
                    long start = System.nanoTime();
                    long n = next.getAndIncrement();
                    if (start >= end || n >= scenario.limit()) {
                        return this;
                    }
                    boolean success = scenario.run(connection, n);
                    record(success, start, begin);
                }
            }
        }

        private void record(boolean success, long start, long begin) {
            if (start < begin) {
                return;
            }
            last = System.nanoTime();
            if (success) {
                latency.recordValue(Math.min(HIGHEST_NANOS, last - start));
            } else {
                errors++;
            }
        }

        void add(Worker other) {
            latency.add(other.latency);
            errors += other.errors;
            last = Math.max(last, other.last);
        }
    }
}
