package fr.montour.gateway.staff.web;

import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.Line;
import org.jspecify.annotations.Nullable;

/** How long whoever comes last in a line is likely to wait. */
public record LastInLine(Estimate estimate) {

    /**
     * As the board says.
     *
     * @param board null where the line is younger than the board
     */
    static LastInLine of(Line line, @Nullable BoardLine board) {
        long ahead = Math.max(0, line.waiting() - 1);
        return new LastInLine(board == null ? new Estimate.LineStopped() : Estimate.of(ahead, board));
    }

    /** How long, where that can be said. */
    public Estimate.@Nullable Between range() {
        return estimate instanceof Estimate.Between between ? between : null;
    }

    /** Why it cannot be said, as the message's name. */
    public @Nullable String whyNone() {
        return estimate.whyNone();
    }
}
