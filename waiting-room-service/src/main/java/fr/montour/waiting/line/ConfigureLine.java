package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;

/** Makes a line as a draft, or changes the name and settings of one that exists. Repeating it changes nothing more. */
public final class ConfigureLine {

    private final Lines lines;

    public ConfigureLine(Lines lines) {
        this.lines = lines;
    }

    /**
     * A line as it is configured now.
     *
     * @param isNew whether this very request made it
     */
    public record Configured(Line line, boolean isNew) {}

    /** Makes or changes the line. */
    public Result<Configured> configure(LineId id, LineName name, LineSettings settings) {
        boolean isNew = lines.find(id).isEmpty() && lines.create(Line.draft(id, name, settings));
        if (!isNew) {
            lines.configure(id, name, settings);
        }
        return lines.existing(id).map(line -> new Configured(line, isNew));
    }
}
