package fr.montour.waiting.contact.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.contact.SeePerson;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** Says that the caller is there, which only a page that they have opened does, never a poll. */
@Controller("/lines/{lineId}/places/me/sighting")
@Secured("applicant")
@ExecuteOn(TaskExecutors.BLOCKING)
class SightingController {

    private final SeePerson seePerson;

    SightingController(SeePerson seePerson) {
        this.seePerson = seePerson;
    }

    @Post
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Says that the caller is there: a place that waits for that (notTold) may be called again",
            description = "For pages that a person has opened, not for polls. Changes no other place; may be repeated.")
    void seen(String lineId, @Parameter(hidden = true) Caller caller) {
        seePerson.seen(new PlaceId(Results.orThrow(LineId.named(lineId)), new PersonId(caller.id())));
    }
}
