package fr.montour.waiting.history.web;

import fr.montour.waiting.history.CountedEvent;
import fr.montour.waiting.history.LastHour;
import fr.montour.waiting.history.Sample;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The last hour of a line, oldest minute first, none missing. */
@Serdeable
record HistoryView(String lineId, List<MinuteView> minutes) {

    /**
     * One minute.
     *
     * @param at its beginning
     * @param left places given up or taken away
     * @param waiting length of the line at its end
     */
    @Serdeable
    record MinuteView(Instant at, long joins, long calls, long claims, long missed, long left, long waiting) {

        static MinuteView of(Sample sample) {
            return new MinuteView(
                    sample.minute().begin(),
                    sample.counts().count(CountedEvent.JOINED),
                    sample.counts().count(CountedEvent.CALLED),
                    sample.counts().count(CountedEvent.CLAIMED),
                    sample.counts().count(CountedEvent.MISSED),
                    sample.counts().count(CountedEvent.LEFT),
                    sample.waiting());
        }
    }

    static HistoryView of(String lineId, LastHour hour) {
        return new HistoryView(
                lineId, hour.minutes().stream().map(MinuteView::of).toList());
    }
}
