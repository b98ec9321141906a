package fr.montour.gateway.staff;

import fr.montour.gateway.open.line.LineState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What staff do with a line, and when the page offers it; the waiting-room decides. */
public enum LineAction {
    OPEN,
    PAUSE,
    RESUME,
    CLOSE;

    private boolean fits(LineState state) {
        return switch (this) {
            case OPEN -> state == LineState.DRAFT || state == LineState.DRAWN || state == LineState.CLOSED;
            case PAUSE -> state == LineState.OPEN;
            case RESUME -> state == LineState.PAUSED;
            case CLOSE -> state == LineState.OPEN || state == LineState.PAUSED;
        };
    }

    /** Its part of the path. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of a path. */
    public static Optional<LineAction> ofSlug(String slug) {
        return Arrays.stream(values()).filter(a -> a.slug().equals(slug)).findFirst();
    }

    /** The actions to offer for a line in this state. */
    public static List<LineAction> offeredIn(LineState state) {
        return Arrays.stream(values()).filter(a -> a.fits(state)).toList();
    }
}
