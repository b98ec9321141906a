package fr.montour.identity.contact.web;

import fr.montour.identity.contact.ChangePreferences;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** HTTP for people, who choose the language and the address of their letters. */
@Controller("/persons/me/preferences")
@Secured({"applicant", "partner"})
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferencesController {

    private final ChangePreferences preferences;

    PreferencesController(ChangePreferences preferences) {
        this.preferences = preferences;
    }

    @Put
    @Operation(
            summary = "Language and e-mail address of letters; repeatable",
            description =
                    "An absent address is left as it is, an empty one gives way to that of the login. One that is new gets a "
                            + "link first (person.address-to-prove.v1); letters go on as before until it is opened. "
                            + "Emits person.contact-changed.v1. "
                            + "Refused with preferences-invalid, address-not-ascii, address-links-exhausted.")
    @Status(HttpStatus.NO_CONTENT)
    void prefer(@Parameter(hidden = true) Caller caller, @Valid @Body PreferencesRequest request) {
        Results.orThrow(
                PersonId.read(caller.id()).then(id -> preferences.change(id, request.locale(), request.email())));
    }
}
