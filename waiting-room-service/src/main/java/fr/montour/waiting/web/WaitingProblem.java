package fr.montour.waiting.web;

import fr.montour.platform.web.ProblemType;

/** Refusals of this service, described in {@code docs/problems.md}. */
public enum WaitingProblem implements ProblemType {
    LINE_UNKNOWN("line-unknown", 404, "There is no such line"),
    LINE_INVALID("line-invalid", 422, "A line cannot be set up like this"),
    LINE_STATE("line-state", 409, "The line is in a state that does not allow this"),
    LINE_CLOSED("line-closed", 409, "Nobody can join this line at the moment"),
    PLACE_UNKNOWN("place-unknown", 404, "You have no place in this line"),
    NOT_CALLED("not-called", 409, "It is not your turn"),
    CALL_MISSED("call-missed", 410, "The time to claim your turn is over");

    private final String slug;
    private final int status;
    private final String title;

    WaitingProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
