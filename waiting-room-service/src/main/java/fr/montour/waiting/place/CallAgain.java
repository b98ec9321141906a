package fr.montour.waiting.place;

import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.line.ShortNotices;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Notes how somebody is called again who keeps the place after a call: a number that has had its turn before everybody whose number
 * has not, and whoever can come at short notice so, but never twice on a day. The place is written first; a crash in between is
 * mended by the sweep, which finds them active still.
 */
public final class CallAgain {

    private final Lines lines;
    private final RepeatCalls repeatCalls;
    private final ShortNotices shortNotices;
    private final Places places;
    private final CallingCalendar calendar;
    private final InstantSource clock;

    public CallAgain(
            Lines lines,
            RepeatCalls repeatCalls,
            ShortNotices shortNotices,
            Places places,
            CallingCalendar calendar,
            InstantSource clock) {
        this.lines = lines;
        this.repeatCalls = repeatCalls;
        this.shortNotices = shortNotices;
        this.places = places;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Notes the person of a place that was called before, unless they are to be seen first. Safe to repeat. */
    public void note(Place.Waiting kept) {
        if (kept.untilSeen()) {
            return;
        }
        if (kept.byIssuedNumber()) {
            noteIfPassed(kept);
        } else {
            note(kept, Objects.requireNonNull(kept.earliest(), "called, and may never be again"));
        }
        noteAtShortNotice(kept.id());
    }

    /** Notes somebody who is to be called from that moment on, whatever the place says. */
    public void note(Place.Waiting kept, Instant earliest) {
        if (kept.byIssuedNumber()) {
            lines.find(kept.id().line())
                    .ifPresent(line -> note(kept, DrawnNumber.of(line, kept).orElse(kept.number()), earliest));
        } else {
            note(kept, kept.number(), earliest);
        }
    }

    private void note(Place.Waiting kept, long number, Instant earliest) {
        repeatCalls.put(kept.id().line(), noteOf(kept, number, earliest));
        lines.repeatFrom(kept.id().line(), earliest);
    }

    /**
     * Somebody whose turn has not come was busy with a short call: if their number was passed meanwhile, they come as soon as
     * possible; otherwise their turn will come. Whoever was about to pass it by an earlier reading of the line reads it anew.
     */
    private void noteIfPassed(Place.Waiting kept) {
        lines.invalidate(kept.id().line());
        lines.find(kept.id().line()).ifPresent(line -> {
            long number = DrawnNumber.of(line, kept).orElse(kept.number());
            if (number <= line.serving()) {
                note(kept, number, clock.instant());
            }
        });
    }

    /** The place as it is now says whether they can come: they may have said so since it was read. */
    private void noteAtShortNotice(PlaceId id) {
        if (places.find(id).orElse(null) instanceof Place.Waiting waiting
                && waiting.chances().shortNotice().able()) {
            lines.find(id.line())
                    .ifPresent(line ->
                            noteAtShortNotice(line, waiting, calendar.of(line).earliestRepeat(clock.instant())));
        }
    }

    /** Notes somebody who waits, and may be called at short notice from that moment on. Safe to repeat. */
    void noteAtShortNotice(Line line, Place.Waiting waiting, Instant earliest) {
        shortNotices.put(
                line.id(), noteOf(waiting, DrawnNumber.of(line, waiting).orElse(waiting.number()), earliest));
        lines.shortNoticeFrom(line.id(), earliest);
    }

    private static RepeatCall noteOf(Place.Waiting waiting, long number, Instant earliest) {
        return new RepeatCall(number, waiting.id().person(), waiting.chances().repeatRound(), earliest);
    }
}
