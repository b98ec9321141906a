package fr.montour.identity.statement.web;

import fr.montour.identity.IdentityProblem;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.web.CallingPerson;
import fr.montour.platform.token.Caller;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** Identity statements. */
@Controller("/persons/me/statements")
@Secured("applicant")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementController {

    private final CallingPerson people;
    private final StatementSigner signer;

    StatementController(CallingPerson people, StatementSigner signer) {
        this.people = people;
        this.signer = signer;
    }

    @Post
    @Operation(
            summary = "A fresh signed statement of the caller's identity, for slot-service, valid for 60 s",
            description = "Refused with person-unknown, person-blocked.")
    @Status(HttpStatus.CREATED)
    StatementView state(@Parameter(hidden = true) Caller caller) {
        return switch (people.of(caller)) {
            case Person.Active active -> new StatementView(signer.sign(active.profile()));
            case Person.Blocked blocked -> throw IdentityProblem.of(Rejection.PERSON_BLOCKED);
        };
    }
}
