package fr.montour.benchmarks.load;

import java.io.IOException;
import java.time.Duration;

/**
 * What came out of one scenario.
 *
 * @param perSecond successful operations a second
 * @param p50 median latency in milliseconds
 * @param p99 99th percentile in milliseconds
 */
record Measurement(String name, long operations, double perSecond, double p50, double p99, long errors) {

    /** Runs a scenario from so many connections for so long. */
    static Measurement of(Scenario scenario, int connections, Duration warmUp, Duration duration) throws IOException {
        var counts = new LatencyCounts(warmUp, duration);
        try (var loop = new ClosedLoop(scenario, counts)) {
            loop.run(connections);
        }
        return counts.measurement(scenario.name());
    }
}
