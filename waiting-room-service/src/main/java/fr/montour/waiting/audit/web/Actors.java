package fr.montour.waiting.audit.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Correlation;
import fr.montour.waiting.audit.Actor;

/** From the caller of a request to whom the audit trail names. */
public final class Actors {

    private static final String SUPERVISOR = "supervisor";
    private static final String AGENT = "agent";

    private Actors() {}

    /** The caller of the request that this thread handles. */
    public static Actor of(Caller caller) {
        return new Actor(caller.id(), caller.has(SUPERVISOR) ? SUPERVISOR : AGENT, Correlation.currentId());
    }
}
