package fr.montour.waiting.line;

import static fr.montour.waiting.line.LineState.CANCELLED;
import static fr.montour.waiting.line.LineState.CLOSED;
import static fr.montour.waiting.line.LineState.DRAFT;
import static fr.montour.waiting.line.LineState.DRAWING;
import static fr.montour.waiting.line.LineState.DRAWN;
import static fr.montour.waiting.line.LineState.OPEN;
import static fr.montour.waiting.line.LineState.PAUSED;
import static fr.montour.waiting.line.LineState.REGISTRATION;

import java.util.Set;

/** What staff do to a line. Asking again for what already is changes nothing and succeeds. */
public enum LineAction {
    /** Lets people register for a draw; only before anybody joined. */
    OPEN_REGISTRATION(REGISTRATION),
    /** Ends registering; not for staff: the clock does it. */
    CLOSE_REGISTRATION(DRAWING),
    /** Calls a registration off. */
    CANCEL_REGISTRATION(CANCELLED),
    /** Everybody who had registered has been told; not for staff. */
    FORGET_REGISTRATION(DRAFT),
    /** Lets people in, for the first time or again after closing. */
    OPEN_LINE(OPEN),
    /** Stops calling; people keep queueing. */
    PAUSE(PAUSED),
    /** Calls again. */
    RESUME(OPEN),
    /** Stops joining and calling. */
    CLOSE(CLOSED);

    private final LineState to;

    LineAction(LineState to) {
        this.to = to;
    }

    /** States in which the action changes something. */
    public Set<LineState> from() {
        return switch (this) {
            case OPEN_REGISTRATION -> Set.of(DRAFT);
            case CLOSE_REGISTRATION -> Set.of(REGISTRATION);
            case CANCEL_REGISTRATION -> Set.of(REGISTRATION, DRAWING);
            case FORGET_REGISTRATION -> Set.of(CANCELLED);
            case OPEN_LINE -> Set.of(DRAFT, CLOSED, DRAWN);
            case PAUSE -> Set.of(OPEN);
            case RESUME -> Set.of(PAUSED);
            case CLOSE -> Set.of(OPEN, PAUSED);
        };
    }

    /** Whether it stops the calls that run, or lets them run again. */
    public boolean concernsCalls() {
        return to == OPEN || to.stopsCalls();
    }

    /** State it leads to. */
    public LineState to() {
        return to;
    }
}
