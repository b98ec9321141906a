package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import java.util.HashMap;
import java.util.Map;

/** Changes name and settings of a line, in place of those that an agent has seen. */
public final class ConfigureLine {

    private final Lines lines;

    public ConfigureLine(Lines lines) {
        this.lines = lines;
    }

    /**
     * The line as it was asked for.
     *
     * @param now whether this very request changed it
     */
    public record Configured(Line line, boolean now) {}

    /**
     * Changes the line; asking for what already is succeeds. Refused with {@code LINE_UNKNOWN}, or {@code SETTINGS_CHANGED} with the
     * settings of now where somebody has changed them since.
     *
     * @param seen version of the settings that the agent had before them
     */
    public Result<Configured> configure(LineId id, LineName name, LineSettings settings, long seen) {
        boolean now = lines.configure(id, name, settings, seen);
        return lines.existing(id)
                .then(line -> now || isAsAsked(line, name, settings)
                        ? Result.done(new Configured(line, now))
                        : changed(line));
    }

    private static boolean isAsAsked(Line line, LineName name, LineSettings settings) {
        return line.name().equals(name) && line.settings().equals(settings);
    }

    private static Result<Configured> changed(Line line) {
        Map<String, Object> current = new HashMap<>(LineFacts.of(line.name(), line.settings()));
        current.put("settingsVersion", line.settingsVersion());
        return new Result.Refused<>(
                WaitingRefusal.SETTINGS_CHANGED, "Somebody has changed the settings since they were read.", current);
    }
}
