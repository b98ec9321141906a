package fr.montour.waiting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sixty minutes in order, none missing: where nothing was written nothing happened, and the line stayed as long as it was. */
public record LastHour(List<Sample> minutes) {

    public LastHour {
        minutes = List.copyOf(minutes);
    }

    /**
     * The hour that ends with a minute.
     *
     * @param waitingNow for minutes before anything was ever written there is no better guess than the first length known
     */
    public static LastHour until(Minute last, List<Sample> kept, long waitingNow) {
        Map<Minute, Sample> byMinute =
                kept.stream().collect(Collectors.toMap(Sample::minute, Function.identity(), (one, other) -> other));
        List<Sample> hour = new ArrayList<>();
        long waiting = kept.stream()
                .min((one, other) ->
                        Long.compare(one.minute().number(), other.minute().number()))
                .map(Sample::waiting)
                .orElse(waitingNow);
        for (int ago = Histories.MINUTES - 1; ago >= 0; ago--) {
            Minute minute = last.minus(ago);
            Sample sample = byMinute.get(minute);
            waiting = sample == null ? waiting : sample.waiting();
            hour.add(new Sample(minute, sample == null ? Counts.NONE : sample.counts(), waiting));
        }
        return new LastHour(hour);
    }
}
