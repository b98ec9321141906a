package fr.montour.waiting.web;

import fr.montour.platform.web.ListedProblem;

/** Refusals of this service, described in {@code docs/problems.md}. */
public enum WaitingProblem implements ListedProblem {
    LINE_UNKNOWN(404, "There is no such line"),
    LINE_INVALID(422, "A line cannot be set up like this"),
    LINE_STATE(409, "The line is in a state that does not allow this"),
    LINE_CLOSED(409, "Nobody can join this line at the moment"),
    DRAW_UNKNOWN(404, "This line has no draw"),
    DRAW_INVALID(422, "A registration cannot be opened like this"),
    DRAW_PENDING(409, "The draw has not come this far yet"),
    DRAW_DONE(409, "The draw has taken place"),
    NOT_IN_DRAW(404, "You did not take part in this draw"),
    BEACON_INVALID(422, "This is not the signature of the named drand round"),
    BEACON_UNCONFIRMED(409, "No value has been entered that could be confirmed"),
    BEACON_SAME_AGENT(403, "A second agent must confirm the value"),
    BEACON_DIFFERENT(409, "The two agents entered different values"),
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
