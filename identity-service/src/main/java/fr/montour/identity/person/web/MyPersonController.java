package fr.montour.identity.person.web;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.ChangePreferences;
import fr.montour.identity.person.FindPerson;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** HTTP for people, who see what is known of them and choose their preferences. */
@Controller("/persons/me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyPersonController {

    private final FindPerson find;
    private final ChangePreferences preferences;

    MyPersonController(FindPerson find, ChangePreferences preferences) {
        this.find = find;
        this.preferences = preferences;
    }

    @Get
    @Operation(summary = "What is known of the caller", description = "Refused with person-unknown.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    PersonView me(@Parameter(hidden = true) Caller caller) {
        return PersonView.of(Results.orThrow(find.byId(caller.id())).profile());
    }

    @Put("/preferences")
    @Operation(
            summary = "Language, and e-mail address where FranceConnect gives none; repeatable",
            description = "An absent address is left as it is, an empty one removed. Emits person.contact-changed.v1. "
                    + "Refused with preferences-invalid.")
    @Secured({"applicant", "partner"})
    @Status(HttpStatus.NO_CONTENT)
    void prefer(@Parameter(hidden = true) Caller caller, @Valid @Body PreferencesRequest request) {
        Results.orThrow(
                PersonId.read(caller.id()).then(id -> preferences.change(id, request.locale(), request.email())));
    }
}
