package fr.montour.waiting.line.metrics;

import fr.montour.waiting.line.Line;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** What can be read off each line at any moment, as meters tagged by line. */
@Singleton
public final class LineGauges {

    private final MultiGauge active;
    private final MultiGauge waiting;
    private final MultiGauge calling;
    private final MultiGauge noShows;

    LineGauges(MeterRegistry meters) {
        active = gauge(meters, "montour.line.active", "People called or admitted and not finished");
        waiting = gauge(meters, "montour.line.waiting", "Numbers that have not had their turn");
        calling = gauge(meters, "montour.line.calling.rate", "Calls per minute aimed at, no-shows made up for");
        noShows = gauge(meters, "montour.line.no.show.share", "Share of the recent calls that were missed, smoothed");
    }

    /** Shows them as they are in these readings; lines that are missing are shown no more. */
    public void show(Collection<Line> lines) {
        show(active, lines, Line::active);
        show(waiting, lines, line -> line.lastNumber() - line.serving());
        show(calling, lines, line -> line.callingRate().perMinute());
        show(noShows, lines, line -> line.noShows().share());
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String description) {
        return MultiGauge.builder(name).description(description).register(meters);
    }

    private static void show(MultiGauge gauge, Collection<Line> lines, ToDoubleFunction<Line> figure) {
        gauge.register(
                lines.stream()
                        .map(line -> MultiGauge.Row.of(Tags.of("line", line.id().value()), figure.applyAsDouble(line)))
                        .toList(),
                true);
    }
}
