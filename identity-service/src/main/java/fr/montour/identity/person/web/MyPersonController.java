package fr.montour.identity.person.web;

import fr.montour.identity.person.FindPerson;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** HTTP for people, who see what is known of them. */
@Controller("/persons/me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyPersonController {

    private final FindPerson find;

    MyPersonController(FindPerson find) {
        this.find = find;
    }

    @Get
    @Operation(summary = "What is known of the caller", description = "Refused with person-unknown.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    PersonView me(@Parameter(hidden = true) Caller caller) {
        return PersonView.of(Results.orThrow(find.byId(caller.id())).profile());
    }
}
