package fr.montour.waiting.app;

import fr.montour.waiting.history.Happening;
import fr.montour.waiting.history.Recorder;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.place.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts as Micrometer meters {@code montour.line.*}, tagged by line, and for the history of the last hour. */
@Singleton
final class MeteredTally implements Tally {

    private final MeterRegistry meters;
    private final Recorder recorder;

    MeteredTally(MeterRegistry meters, Recorder recorder) {
        this.meters = meters;
        this.recorder = recorder;
    }

    @Override
    public void joined(LineId line) {
        count("montour.line.joins", line, 1);
        recorder.count(line, Happening.JOINED, 1);
    }

    @Override
    public void called(LineId line, int people) {
        count("montour.line.calls", line, people);
        recorder.count(line, Happening.CALLED, people);
    }

    @Override
    public void claimed(LineId line) {
        count("montour.line.claims", line, 1);
        recorder.count(line, Happening.CLAIMED, 1);
    }

    @Override
    public void missed(LineId line) {
        count("montour.line.misses", line, 1);
        recorder.count(line, Happening.MISSED, 1);
    }

    @Override
    public void left(LineId line) {
        count("montour.line.leavers", line, 1);
        recorder.count(line, Happening.LEFT, 1);
    }

    @Override
    public void discarded(LineId line) {
        count("montour.line.discarded.numbers", line, 1);
    }

    private void count(String name, LineId line, int amount) {
        meters.counter(name, "line", line.value()).increment(amount);
    }
}
