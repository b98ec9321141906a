package fr.montour.waiting.place;

import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.RepeatCalls;
import java.time.Instant;
import java.util.Objects;

/**
 * Notes that somebody who keeps a number already passed is to be called again, before everybody whose number was not. The place is
 * written first; a crash in between is mended by the sweep, which finds them active still.
 */
public final class CallAgain {

    private final Lines lines;
    private final RepeatCalls repeatCalls;

    public CallAgain(Lines lines, RepeatCalls repeatCalls) {
        this.lines = lines;
        this.repeatCalls = repeatCalls;
    }

    /** Notes the person of a place that was called before, unless they are to be seen first. Safe to repeat. */
    public void note(Place.Waiting kept) {
        if (kept.untilSeen()) {
            return;
        }
        note(kept, Objects.requireNonNull(kept.earliest(), "never called"));
    }

    /** Notes somebody who is to be called from that moment on, whatever the place says. */
    public void note(Place.Waiting kept, Instant earliest) {
        repeatCalls.put(
                kept.id().line(),
                new RepeatCall(kept.number(), kept.id().person(), kept.chances().repeatRound(), earliest));
        lines.repeatFrom(kept.id().line(), earliest);
    }
}
