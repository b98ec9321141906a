package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens, pauses, resumes and closes lines for staff. */
public final class ChangeLineState {

    private final Lines lines;
    private final InstantSource clock;

    public ChangeLineState(Lines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * A line in the state that was asked for.
     *
     * @param now whether this very request changed it
     */
    public record Changed(Line line, boolean now) {}

    /**
     * Changes the state; asking for what already is succeeds. Refused with {@code LINE_UNKNOWN}, or {@code LINE_STATE} with the
     * line's {@code state} where the action does not start from it.
     */
    public Result<Changed> change(LineId id, LineAction action) {
        return change(id, action, null);
    }

    /**
     * The same; asked to close what is closed, the first message stands.
     *
     * @param message what those who wait are told of a closing
     */
    public Result<Changed> change(LineId id, LineAction action, @Nullable String message) {
        boolean now = lines.act(id, action, clock.instant(), message);
        return lines.existing(id)
                .then(line -> now || line.state() == action.to()
                        ? Result.done(new Changed(line, now))
                        : new Result.Refused<>(
                                WaitingRefusal.LINE_STATE,
                                "The line is " + line.state() + ".",
                                Map.of("state", line.state().name())));
    }
}
