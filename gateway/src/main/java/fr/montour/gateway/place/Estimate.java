package fr.montour.gateway.place;

import fr.montour.gateway.line.BoardLine;
import fr.montour.gateway.line.LineState;
import java.time.Duration;

/** How long a person is likely to wait, said no more exactly than it is known. */
public sealed interface Estimate {

    /** About so long, rounded. */
    record About(Duration time) implements Estimate {}

    /** The appointments on the shelf go to people ahead; it depends on the next release. */
    record AfterNextRelease() implements Estimate {}

    /** Nobody is being called at the moment. */
    record LineStopped() implements Estimate {}

    /**
     * From the measured pace, else the configured one.
     *
     * @param ahead people ahead
     */
    static Estimate of(long ahead, BoardLine line) {
        double pace = pace(line);
        if (line.state() != LineState.OPEN || pace <= 0) {
            return new LineStopped();
        }
        if (ahead >= line.credit()) {
            return new AfterNextRelease();
        }
        return new About(rounded(ahead / pace));
    }

    /** Calls per minute to reckon with. */
    static double pace(BoardLine line) {
        return line.measuredPerMinute() > 0 ? line.measuredPerMinute() : line.ratePerMinute();
    }

    /** To the minute below ten, to five minutes below two hours, to the hour below two days, then to the day; never nothing. */
    private static Duration rounded(double minutes) {
        if (minutes < 10) {
            return Duration.ofMinutes(Math.max(1, (long) Math.ceil(minutes)));
        }
        if (minutes < Duration.ofHours(2).toMinutes()) {
            return Duration.ofMinutes((long) Math.ceil(minutes / 5) * 5);
        }
        double hours = Math.ceil(minutes / Duration.ofHours(1).toMinutes());
        if (hours < Duration.ofDays(2).toHours()) {
            return Duration.ofHours((long) hours);
        }
        return Duration.ofDays((long) Math.ceil(hours / Duration.ofDays(1).toHours()));
    }
}
