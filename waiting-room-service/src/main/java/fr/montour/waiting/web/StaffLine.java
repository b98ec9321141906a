package fr.montour.waiting.web;

import fr.montour.platform.audit.Actor;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.Results;
import fr.montour.waiting.model.LineId;

/** What calls of staff about a line begin with. */
public final class StaffLine {

    private StaffLine() {}

    /**
     * The line that the text names, whether or not there is one, for staff who work at its site.
     *
     * @throws ProblemException {@code line-unknown} where it can be the id of no line, {@code territory-foreign}
     */
    public static LineId of(String lineId, Caller caller) {
        LineId id = Results.orThrow(LineId.named(lineId));
        caller.territory().require(id.siteId());
        return id;
    }

    /** Who acts, for the audit trail. */
    public static Actor actor(Caller caller) {
        return Actor.of(caller.id(), caller.has("supervisor"), Correlation.currentId());
    }
}
