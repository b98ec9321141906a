package fr.montour.waiting.line;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.CatalogueCache;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a line as a draft, for a site and a procedure that slot-service has announced. A line that a release made before staff did is
 * taken over as it is, with its credit.
 */
public final class MakeLine {

    private static final int RETRY_SECONDS = 5;

    private final Lines lines;
    private final CatalogueCache catalogue;

    public MakeLine(Lines lines, CatalogueCache catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    /**
     * A line as it was asked for.
     *
     * @param isNew whether this very request made it
     */
    public record Made(Line line, boolean isNew) {}

    /**
     * Makes the line; repeated while it is as it was asked for, finds it. Refused with {@code LINE_EXISTS} where staff have made it
     * otherwise or opened it since, {@code LINE_NOT_IN_CATALOGUE}, or {@code CATALOGUE_UNKNOWN} before any announcement.
     */
    public Result<Made> make(LineId id, LineName name, LineSettings settings) {
        Optional<Line> known = lines.find(id);
        if (known.isPresent() && !isUntouched(known.get())) {
            return isAsAsked(known.get(), name, settings)
                    ? Result.done(new Made(known.get(), false))
                    : exists(known.get());
        }
        return possible(id).then(possible -> {
            boolean made = known.isEmpty()
                    ? lines.create(Line.made(id, name, settings))
                    : lines.configure(id, name, settings, 0);
            return made ? lines.existing(id).map(line -> new Made(line, true)) : make(id, name, settings);
        });
    }

    /** Made from a release, and nobody has said anything about it. */
    private static boolean isUntouched(Line line) {
        return line.state() == LineState.DRAFT && line.settingsVersion() == 0;
    }

    private static boolean isAsAsked(Line line, LineName name, LineSettings settings) {
        return line.state() == LineState.DRAFT
                && line.settingsVersion() == 1
                && line.name().equals(name)
                && line.settings().equals(settings);
    }

    private Result<LineId> possible(LineId id) {
        Catalogue known = catalogue.about(id);
        if (known.isEmpty()) {
            return Result.refused(WaitingRefusal.CATALOGUE_UNKNOWN, Map.of("retryAfterSeconds", RETRY_SECONDS));
        }
        return known.knows(id)
                ? Result.done(id)
                : new Result.Refused<>(
                        WaitingRefusal.LINE_NOT_IN_CATALOGUE,
                        "There is no site " + id.siteId() + " or no procedure " + id.procedureId() + ".",
                        Map.of("siteId", id.siteId(), "procedureId", id.procedureId()));
    }

    private static Result<Made> exists(Line line) {
        return new Result.Refused<>(
                WaitingRefusal.LINE_EXISTS,
                "The line exists and is " + line.state() + ".",
                Map.of("lineId", line.id().value(), "state", line.state().name()));
    }
}
