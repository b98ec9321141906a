package fr.montour.notification.contact.web;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.token.Caller;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** Whether letters reach a person: for themselves, and for staff. */
@Controller("/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactController {

    private final Contacts contacts;

    ContactController(Contacts contacts) {
        this.contacts = contacts;
    }

    @Get("/me")
    @Secured({"applicant", "partner"})
    @Operation(
            summary = "Whether letters reach the caller",
            description = "Somebody of whom nothing was heard yet counts as reachable.")
    ContactView me(@Parameter(hidden = true) Caller caller) {
        return view(caller.id());
    }

    @Get("/{personId}")
    @Secured("agent")
    @Operation(
            summary = "Whether letters reach a person",
            description =
                    "People belong to no site, so this is for those who work for all sites. Somebody of whom nothing "
                            + "was heard yet counts as reachable. Refused with territory-foreign.")
    ContactView contact(String personId, @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        return view(personId);
    }

    private ContactView view(String personId) {
        return contacts.find(new PersonId(personId)).map(ContactView::of).orElse(ContactView.REACHABLE);
    }
}
