package fr.montour.waiting.history.metrics;

import fr.montour.waiting.history.CountedEvent;
import fr.montour.waiting.history.HistoryRecorder;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.LineId;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts as Micrometer meters {@code montour.line.*}, tagged by line, and for the history of the last hour. */
@Singleton
final class MicrometerLineMetrics implements LineMetrics {

    private final MeterRegistry meters;
    private final HistoryRecorder historyRecorder;

    MicrometerLineMetrics(MeterRegistry meters, HistoryRecorder historyRecorder) {
        this.meters = meters;
        this.historyRecorder = historyRecorder;
    }

    @Override
    public void joined(LineId line) {
        count("montour.line.joins", line, 1);
        historyRecorder.count(line, CountedEvent.JOINED, 1);
    }

    @Override
    public void called(LineId line, int people) {
        count("montour.line.calls", line, people);
        historyRecorder.count(line, CountedEvent.CALLED, people);
    }

    @Override
    public void claimed(LineId line) {
        count("montour.line.claims", line, 1);
        historyRecorder.count(line, CountedEvent.CLAIMED, 1);
    }

    @Override
    public void missed(LineId line) {
        count("montour.line.misses", line, 1);
        historyRecorder.count(line, CountedEvent.MISSED, 1);
    }

    @Override
    public void left(LineId line) {
        count("montour.line.leavers", line, 1);
        historyRecorder.count(line, CountedEvent.LEFT, 1);
    }

    @Override
    public void discarded(LineId line) {
        count("montour.line.discarded.numbers", line, 1);
    }

    private void count(String name, LineId line, int amount) {
        meters.counter(name, "line", line.value()).increment(amount);
    }
}
