package fr.montour.waiting.model;

import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import java.util.Map;

/** Everything this service refuses; described in {@code docs/problems.md}. */
public enum WaitingRefusal implements Refusal {
    LINE_UNKNOWN(Kind.UNKNOWN, "There is no such line"),
    LINE_EXISTS(Kind.CONFLICT, "There is such a line already"),
    LINE_NOT_IN_CATALOGUE(Kind.INVALID, "There is no such site, or no such procedure"),
    CATALOGUE_UNKNOWN(Kind.UNAVAILABLE, "The sites and procedures are not known yet"),
    SETTINGS_CHANGED(Kind.CONFLICT, "Somebody has changed the settings meanwhile"),
    LINE_INVALID(Kind.INVALID, "A line cannot be set up like this"),
    LINE_STATE(Kind.CONFLICT, "The line is in a state that does not allow this"),
    LINE_CLOSED(Kind.CONFLICT, "Nobody can join this line at the moment"),
    DRAW_UNKNOWN(Kind.UNKNOWN, "This line has no draw"),
    DRAW_INVALID(Kind.INVALID, "A registration cannot be opened like this"),
    DRAW_PENDING(Kind.CONFLICT, "The draw has not come this far yet"),
    DRAW_DONE(Kind.CONFLICT, "The draw has taken place"),
    NOT_IN_DRAW(Kind.UNKNOWN, "You did not take part in this draw"),
    BEACON_INVALID(Kind.INVALID, "This is not the signature of the named drand round"),
    BEACON_UNCONFIRMED(Kind.CONFLICT, "No value has been entered that could be confirmed"),
    BEACON_SAME_AGENT(Kind.FORBIDDEN, "A second agent must confirm the value"),
    BEACON_DIFFERENT(Kind.CONFLICT, "The two agents entered different values"),
    PLACE_UNKNOWN(Kind.UNKNOWN, "You have no place in this line"),
    PLACE_NOT_FOUND(Kind.UNKNOWN, "There is no such place in this line"),
    PLACE_ENDED(Kind.CONFLICT, "The place has already ended"),
    NOT_CALLED(Kind.CONFLICT, "It is not your turn"),
    CALL_MISSED(Kind.GONE, "The time to claim your turn is over"),
    ADMISSION_OVER(Kind.GONE, "The time to choose is over"),
    DEFERRALS_USED(Kind.CONFLICT, "You have given your turn back three times"),
    NO_SHORT_CALLS(Kind.CONFLICT, "Nobody is called at short notice in this line");

    private final Kind kind;
    private final String title;

    WaitingRefusal(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    /** Refused because no line has this id; {@code lineId} is a detail of it. */
    public static <T> Result<T> lineUnknown(String lineId) {
        return Result.refused(LINE_UNKNOWN, Map.of("lineId", lineId));
    }
}
