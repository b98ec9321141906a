package fr.montour.identity.access.web;

import fr.montour.identity.access.DecideAccess;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTTP for supervisors who work for all sites; they block and unblock persons, who belong to none. */
@Controller("/persons/{id}")
@Secured("supervisor")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessController {

    private static final Logger LOG = LoggerFactory.getLogger(AccessController.class);

    private final DecideAccess access;

    AccessController(DecideAccess access) {
        this.access = access;
    }

    @Post("/block")
    @Operation(
            summary = "Blocks somebody: no more logins, all Keycloak sessions ended; repeatable",
            description = "Emits person.blocked.v1. With keycloak-unavailable the decision is kept and carried out as "
                    + "soon as Keycloak answers. Refused with person-unknown.")
    @Status(HttpStatus.NO_CONTENT)
    void block(String id, @Parameter(hidden = true) Caller caller, @Valid @Body DecisionRequest request) {
        caller.territory().requireAll();
        var by = idOf(caller.id());
        Results.orThrow(access.block(idOf(id), by, request.reason()));
        LOG.info("person {} blocked by {}", id, by);
    }

    @Post("/unblock")
    @Operation(
            summary = "Lets somebody log in again; repeatable",
            description = "Emits person.unblocked.v1. Refused with person-unknown; with keycloak-unavailable as for "
                    + "blocking.")
    @Status(HttpStatus.NO_CONTENT)
    void unblock(String id, @Parameter(hidden = true) Caller caller, @Valid @Body DecisionRequest request) {
        caller.territory().requireAll();
        var by = idOf(caller.id());
        Results.orThrow(access.unblock(idOf(id), by, request.reason()));
        LOG.info("person {} unblocked by {}", id, by);
    }

    private static PersonId idOf(String text) {
        return Results.orThrow(PersonId.read(text));
    }
}
