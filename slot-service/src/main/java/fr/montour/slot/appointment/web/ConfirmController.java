package fr.montour.slot.appointment.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.appointment.ConfirmHold;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.web.Answers;
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

/** Makes a hold a booking. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
class ConfirmController {

    private final ConfirmHold confirmHold;
    private final StatementVerifier statements;
    private final BookingViews views;
    private final Answers answers;

    ConfirmController(ConfirmHold confirmHold, StatementVerifier statements, BookingViews views, Answers answers) {
        this.confirmHold = confirmHold;
        this.statements = statements;
        this.views = views;
        this.answers = answers;
    }

    @Post("/holds/{holdId}/confirm")
    @Operation(
            summary = "Makes the hold a booking for the person of the statement; repeatable",
            description = "Asked again, gives the same booking. Refused with statement-invalid, statement-foreign, "
                    + "hold-unknown, hold-expired, admission-revoked, slot-unknown, booking-exists.")
    @Status(HttpStatus.CREATED)
    BookingView confirm(String holdId, @Valid @Body ConfirmRequest request, @Parameter(hidden = true) Caller caller) {
        var holder = statements.require(request, caller);
        var booking = confirmHold.confirm(new BookingId(holdId), new PersonId(caller.id()), holder);
        return views.of(answers.of("confirms", booking));
    }
}
