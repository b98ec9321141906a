package fr.montour.identity.person.web;

import fr.montour.identity.Outcomes;
import fr.montour.identity.access.DecideAccess;
import fr.montour.identity.access.web.DecisionRequest;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.token.Caller;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What staff see of people and decide about them. */
@Controller("/persons/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {

    private static final Logger LOG = LoggerFactory.getLogger(PersonController.class);
    private static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    private final CallingPerson people;
    private final DuplicateSignals signals;
    private final DecideAccess access;
    private final InstantSource clock;

    PersonController(CallingPerson people, DuplicateSignals signals, DecideAccess access, InstantSource clock) {
        this.people = people;
        this.signals = signals;
        this.access = access;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "Somebody's file, with persons of the same civil identity and past decisions",
            description = "Refused with person-unknown.")
    @Secured("agent")
    PersonFile file(String id) {
        var person = people.find(CallingPerson.idOf(id));
        var fingerprint = person.profile().fingerprint();
        Set<PersonId> others = fingerprint == null
                ? Set.of()
                : signals.sharing(fingerprint).stream()
                        .filter(other -> !other.equals(person.id()))
                        .collect(Collectors.toUnmodifiableSet());
        return PersonFile.of(person, others, LocalDate.ofInstant(clock.instant(), CIVIL_TIME));
    }

    @Post("/block")
    @Operation(
            summary = "Blocks somebody: no more logins, all Keycloak sessions ended; repeatable",
            description = "Emits person.blocked.v1. With keycloak-unavailable the decision is kept and carried out as "
                    + "soon as Keycloak answers. Refused with person-unknown.")
    @Secured("supervisor")
    @Status(HttpStatus.NO_CONTENT)
    void block(String id, @Parameter(hidden = true) Caller caller, @Valid @Body DecisionRequest request) {
        var by = CallingPerson.idOf(caller.id());
        Outcomes.orProblem(access.block(CallingPerson.idOf(id), by, request.reason()));
        LOG.info("person {} blocked by {}", id, by);
    }

    @Post("/unblock")
    @Operation(
            summary = "Lets somebody log in again; repeatable",
            description = "Emits person.unblocked.v1. Refused with person-unknown; with keycloak-unavailable as for "
                    + "blocking.")
    @Secured("supervisor")
    @Status(HttpStatus.NO_CONTENT)
    void unblock(String id, @Parameter(hidden = true) Caller caller, @Valid @Body DecisionRequest request) {
        var by = CallingPerson.idOf(caller.id());
        Outcomes.orProblem(access.unblock(CallingPerson.idOf(id), by, request.reason()));
        LOG.info("person {} unblocked by {}", id, by);
    }
}
