package fr.montour.gateway.open.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast the numbers of a line are called or passed over while it can move. Bounded: a sample every ten seconds, ten minutes of them. A line
 * that stops, or is given another rate, is measured anew.
 *
 * @param rate that staff had set, per minute
 * @param samples in order of time
 */
record Progress(int rate, List<Sample> samples) {

    static final Progress NONE = new Progress(0, List.of());

    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration ENOUGH = Duration.ofMinutes(1);

    /** What the board said at a moment. */
    record Sample(Instant at, long serving) {}

    Progress {
        samples = List.copyOf(samples);
    }

    /** With what the board says now. */
    Progress plus(BoardLine line, Instant at) {
        if (!line.moves()) {
            return NONE;
        }
        boolean anew = samples.isEmpty()
                || rate != line.ratePerMinute()
                || at.isBefore(samples.getLast().at())
                || line.serving() < samples.getLast().serving();
        if (anew) {
            return new Progress(line.ratePerMinute(), List.of(new Sample(at, line.serving())));
        }
        if (at.isBefore(samples.getLast().at().plus(BETWEEN))) {
            return this;
        }
        List<Sample> kept = new ArrayList<>(samples);
        kept.add(new Sample(at, line.serving()));
        kept.removeIf(sample -> sample.at().isBefore(at.minus(KEPT)));
        return new Progress(rate, kept);
    }

    /** Numbers a minute, as far as enough were seen; 0 while less than a minute was. */
    double perMinute() {
        if (samples.size() < 2) {
            return 0;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        Duration seen = Duration.between(first.at(), last.at());
        double minutes = (double) seen.toMillis() / ENOUGH.toMillis();
        return minutes < 1 ? 0 : Estimate.blended((double) (last.serving() - first.serving()), minutes, rate);
    }
}
