package fr.montour.waiting.draw;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.InstantSource;

/**
 * Calls a registration off, for staff, while people still register. The draw is called off first, then the line takes no more
 * registrations; {@link RunDraw} tells those who had registered, whatever happens to this process.
 */
public final class CancelRegistration {

    private final Lines lines;
    private final Draws draws;
    private final InstantSource clock;

    public CancelRegistration(Lines lines, Draws draws, InstantSource clock) {
        this.lines = lines;
        this.draws = draws;
        this.clock = clock;
    }

    /**
     * A registration that is called off.
     *
     * @param now whether by this very request; asked again, the first message stands
     */
    public record Called(Draw.Cancelled draw, boolean now) {}

    /**
     * Calls it off. Refused with {@code DRAW_UNKNOWN}, {@code DRAW_DONE}, or {@code LINE_STATE} once the registrations are fixed.
     *
     * @param message that those who registered read
     */
    public Result<Called> cancel(LineId line, String message) {
        Draw draw = draws.find(line).orElse(null);
        if (draw == null) {
            return Result.refused(WaitingRefusal.DRAW_UNKNOWN);
        }
        return switch (draw) {
            case Draw.Registering registering -> {
                Draw.Cancelled cancelled = registering.cancel(clock.instant(), message);
                yield draws.move(registering, cancelled) ? off(cancelled, true) : cancel(line, message);
            }
            case Draw.Cancelled cancelled -> off(cancelled, false);
            case Draw.Closed closed -> fixed();
            case Draw.Rooted rooted -> fixed();
            case Draw.Drawn drawn -> Result.refused(WaitingRefusal.DRAW_DONE);
        };
    }

    private Result<Called> off(Draw.Cancelled cancelled, boolean now) {
        lines.act(cancelled.line(), LineAction.CANCEL_REGISTRATION, clock.instant());
        return Result.done(new Called(cancelled, now));
    }

    private static Result<Called> fixed() {
        return Result.refused(WaitingRefusal.LINE_STATE, "The registrations are fixed; the draw takes place.");
    }
}
