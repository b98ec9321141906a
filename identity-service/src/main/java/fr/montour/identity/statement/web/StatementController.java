package fr.montour.identity.statement.web;

import fr.montour.identity.person.FindPerson;
import fr.montour.identity.person.Person;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** HTTP for applicants, who fetch statements of their own identity. */
@Controller("/persons/me/statements")
@Secured("applicant")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementController {

    private final FindPerson find;
    private final StatementSigner signer;

    StatementController(FindPerson find, StatementSigner signer) {
        this.find = find;
        this.signer = signer;
    }

    @Post
    @Operation(
            summary = "A fresh signed statement of the caller's identity, for slot-service, valid for 60 s",
            description = "Refused with person-unknown, person-blocked.")
    @Status(HttpStatus.CREATED)
    StatementView state(@Parameter(hidden = true) Caller caller) {
        return Results.orThrow(find.byId(caller.id()).then(person -> switch (person) {
            case Person.Active active -> Result.done(new StatementView(signer.sign(active.profile())));
            case Person.Blocked blocked -> blocked.refused();
        }));
    }
}
