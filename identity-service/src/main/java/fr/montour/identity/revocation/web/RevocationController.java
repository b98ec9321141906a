package fr.montour.identity.revocation.web;

import fr.montour.identity.revocation.EndSessions;
import fr.montour.identity.revocation.Revocations;
import fr.montour.identity.revocation.SessionId;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTTP for the gateways, which ask what was revoked and report logouts. */
@Controller("/revocations")
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class RevocationController {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationController.class);
    private static final int MOST = 1_000;

    private final Revocations revocations;
    private final EndSessions end;
    private final InstantSource clock;

    RevocationController(Revocations revocations, EndSessions end, InstantSource clock) {
        this.revocations = revocations;
        this.end = end;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "What was revoked behind a position: sessions, all sessions of a person, those that carry a role",
            description = "At most 1,000 at a time, in order; more says whether there are further ones. A revocation "
                    + "ends sessions whose login was given an earlier position, and is listed until they would have "
                    + "ended anyway. last is the newest position there is: where it is lower than the one asked with, "
                    + "the list was made anew and is to be read from 0.")
    RevocationsView after(@QueryValue(defaultValue = "0") @PositiveOrZero long after) {
        long last = revocations.last();
        return RevocationsView.of(last, revocations.after(after, clock.instant(), MOST), MOST);
    }

    @Post
    @Operation(
            summary = "Ends a session, as at a logout; repeatable",
            description = "endsAt is the session's absolute end, until which its end is remembered.")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(@Valid @Body RevocationRequest request) {
        if (!SessionId.isOne(request.sessionId())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "sessionId is not the id of a session");
        }
        end.one(new SessionId(request.sessionId()), request.endsAt());
        LOG.info("session {} ended by logout", request.sessionId());
    }
}
