package fr.montour.gateway.edge.problem;

import fr.montour.platform.web.ListedProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;

/** Refusals of the gateway itself; those of the services pass through it unchanged. */
public enum GatewayProblem implements ListedProblem {
    CSRF(403, "The request did not come from a page of this site"),
    LOGIN_FAILED(400, "The login could not be completed"),
    LOGIN_EXPIRED(400, "The login took too long or was finished in another tab"),
    SESSION_EXPIRED(401, "The session has ended; log in again"),
    SESSION_UNCONFIRMED(503, "It cannot be made sure at the moment that the session still holds"),
    LINE_UNKNOWN(404, "There is no such line"),
    ADMISSION_REQUIRED(403, "The slots of a line open when it is your turn"),
    ADMISSION_INVALID(401, "The admission has expired or is not genuine"),
    ADMISSION_FOREIGN(403, "The admission is for another person or another line"),
    RATE_LIMITED(429, "Too many requests"),
    CHALLENGE_REQUIRED(429, "There are too many visitors: show that you are no flood"),
    PASS_REFUSED(403, "That does not open the door"),
    OVERLOADED(503, "There is too much to do at the moment"),
    PROOF_PLACE_ENDED(409, "The place has ended, so there is nothing to prove"),
    SERVICE_UNAVAILABLE(503, "A part of the service does not answer at the moment");

    private static final int UNAVAILABLE_RETRY_SECONDS = 5;

    private final Kind kind;

    GatewayProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    /** A service does not answer: {@code service-unavailable}, with the time after which to try again. */
    public static ProblemException unavailable() {
        return new ProblemException(SERVICE_UNAVAILABLE)
                .with(ProblemRenderer.RETRY_AFTER_SECONDS, UNAVAILABLE_RETRY_SECONDS);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
