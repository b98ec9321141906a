package fr.montour.identity.contact.web;

import fr.montour.identity.contact.AnnounceContacts;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** HTTP for supervisors, after another service has lost its copy of the contacts. */
@Controller("/contact-announcements")
@Secured("supervisor")
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactAnnouncementController {

    private final AnnounceContacts announce;

    ContactAnnouncementController(AnnounceContacts announce) {
        this.announce = announce;
    }

    @Post
    @Operation(
            summary = "Announces contacts again, a part at a time; goes on after next",
            description = "Emits person.registered.v1. Refused with person-unknown, territory-foreign.")
    ContactAnnouncementView announce(
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "1000") @Min(1) @Max(5000) int limit,
            @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        PersonId begin = after == null ? null : Results.orThrow(PersonId.read(after));
        var announced = announce.announce(begin, limit);
        var next = announced.next();
        return new ContactAnnouncementView(announced.count(), next == null ? null : next.value());
    }

    /**
     * How many were announced.
     *
     * @param next last id of this part; absent when none are left
     */
    @Serdeable
    record ContactAnnouncementView(int announced, @Nullable String next) {}
}
