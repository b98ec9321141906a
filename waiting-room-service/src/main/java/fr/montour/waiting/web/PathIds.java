package fr.montour.waiting.web;

import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.model.LineId;

/** Ids in addresses. */
public final class PathIds {

    private PathIds() {}

    /**
     * The line an address names.
     *
     * @throws ProblemException {@code line-unknown} when it cannot be the id of any line
     */
    public static LineId line(String text) {
        return LineId.parse(text).orElseThrow(() -> lineUnknown(text));
    }

    /** Refusal for a line that is not there. */
    public static ProblemException lineUnknown(String text) {
        return new ProblemException(WaitingProblem.LINE_UNKNOWN).with("lineId", text);
    }
}
