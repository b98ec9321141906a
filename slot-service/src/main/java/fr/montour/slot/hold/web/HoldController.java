package fr.montour.slot.hold.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.admission.web.AdmissionTokens;
import fr.montour.slot.booking.web.BookingView;
import fr.montour.slot.booking.web.BookingViews;
import fr.montour.slot.hold.ConfirmHold;
import fr.montour.slot.hold.MyHolds;
import fr.montour.slot.hold.TakeHold;
import fr.montour.slot.kernel.BookingId;
import fr.montour.slot.kernel.Outcome;
import fr.montour.slot.kernel.PersonId;
import fr.montour.slot.kernel.Refusal;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.web.Answers;
import fr.montour.slot.web.Lines;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Choosing a slot and making it a booking. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
class HoldController {

    private final TakeHold takeHold;
    private final ConfirmHold confirmHold;
    private final MyHolds myHolds;
    private final AdmissionTokens admissions;
    private final Statements statements;
    private final BookingViews views;
    private final Lines lines;
    private final Answers answers;

    HoldController(
            TakeHold takeHold,
            ConfirmHold confirmHold,
            MyHolds myHolds,
            AdmissionTokens admissions,
            Statements statements,
            BookingViews views,
            Lines lines,
            Answers answers) {
        this.takeHold = takeHold;
        this.confirmHold = confirmHold;
        this.myHolds = myHolds;
        this.admissions = admissions;
        this.statements = statements;
        this.views = views;
        this.lines = lines;
        this.answers = answers;
    }

    /** Keeps a place of the slot for a while; holding another slot moves the hold. */
    @Post("/lines/{lineId}/holds")
    @Status(HttpStatus.CREATED)
    HoldView take(
            String lineId,
            @Valid @Body TakeHoldRequest request,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header(AdmissionTokens.HEADER) String admission) {
        var line = lines.require(lineId);
        var admitted = admissions.require(admission, caller, line);
        var held = SlotId.parse(request.slotId())
                .map(slot -> takeHold.take(admitted, slot))
                .orElseGet(() -> Outcome.refused(Refusal.SLOT_UNKNOWN));
        return HoldView.of(answers.of("holds", held).reservation());
    }

    /** The hold, for as long as it lasts. */
    @Get("/holds/{holdId}")
    HoldView hold(String holdId, @Parameter(hidden = true) Caller caller) {
        return HoldView.of(answers.of("hold.reads", myHolds.find(new BookingId(holdId), new PersonId(caller.id()))));
    }

    /** Gives the place back to the line and ends the turn. */
    @Delete("/holds/{holdId}")
    @Status(HttpStatus.NO_CONTENT)
    void release(String holdId, @Parameter(hidden = true) Caller caller) {
        answers.of("holds.given.back", myHolds.release(new BookingId(holdId), new PersonId(caller.id())));
    }

    /** Makes the hold a booking for the person of the statement; repeating it gives the same booking. */
    @Post("/holds/{holdId}/confirm")
    @Status(HttpStatus.CREATED)
    BookingView confirm(String holdId, @Valid @Body ConfirmRequest request, @Parameter(hidden = true) Caller caller) {
        var holder = statements.require(request, caller);
        var booking = confirmHold.confirm(new BookingId(holdId), new PersonId(caller.id()), holder);
        return views.of(answers.of("confirms", booking));
    }
}
