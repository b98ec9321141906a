package fr.montour.waiting.web;

import fr.montour.platform.web.ListedProblem;

/** Refusals of this service, described in {@code docs/problems.md}. */
public enum WaitingProblem implements ListedProblem {
    LINE_UNKNOWN(404, "There is no such line"),
    LINE_INVALID(422, "A line cannot be set up like this"),
    LINE_STATE(409, "The line is in a state that does not allow this"),
    LINE_CLOSED(409, "Nobody can join this line at the moment"),
    PLACE_UNKNOWN(404, "You have no place in this line"),
    PLACE_NOT_FOUND(404, "There is no such place in this line"),
    PLACE_ENDED(409, "The place has already ended"),
    NOT_CALLED(409, "It is not your turn"),
    CALL_MISSED(410, "The time to claim your turn is over");

    private final Kind kind;

    WaitingProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
