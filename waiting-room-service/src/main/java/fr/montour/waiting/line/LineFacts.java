package fr.montour.waiting.line;

import fr.montour.waiting.model.LineName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an entry says of a line. */
public final class LineFacts {

    private LineFacts() {}

    /** A line, or nothing where there is none yet. */
    public static Map<String, String> of(Optional<Line> line) {
        return line.map(LineFacts::of).orElse(Map.of());
    }

    /** Everything staff decide about a line. */
    public static Map<String, String> of(Line line) {
        return with(of(line.name(), line.settings()), "state", line.state().name());
    }

    /** Name and settings. */
    public static Map<String, String> of(LineName name, LineSettings settings) {
        return Map.of(
                "name",
                name.value(),
                "kind",
                settings.kind().name(),
                "ratePerMinute",
                String.valueOf(settings.ratePerMinute()),
                "maxActive",
                String.valueOf(settings.maxActive()),
                "claimWindow",
                settings.claimWindow().toString(),
                "callingHours",
                settings.hours().toString());
    }

    /** One fact more. */
    public static Map<String, String> with(Map<String, String> facts, String name, String value) {
        var more = new HashMap<>(facts);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
