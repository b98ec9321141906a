package fr.montour.slot.hold.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.admission.token.AdmissionTokenVerifier;
import fr.montour.slot.hold.MyHolds;
import fr.montour.slot.hold.TakeHold;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.Refusal;
import fr.montour.slot.model.SlotId;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Holds: taking one, looking at it, giving it back. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
class HoldController {

    private final TakeHold takeHold;
    private final MyHolds myHolds;
    private final AdmissionTokenVerifier admissions;
    private final Lines lines;
    private final Answers answers;

    HoldController(
            TakeHold takeHold, MyHolds myHolds, AdmissionTokenVerifier admissions, Lines lines, Answers answers) {
        this.takeHold = takeHold;
        this.myHolds = myHolds;
        this.admissions = admissions;
        this.lines = lines;
        this.answers = answers;
    }

    @Post("/lines/{lineId}/holds")
    @Operation(
            summary = "Holds a unit of the slot for a while; holding another slot moves the hold",
            description = "The header carries the admission token. The same slot again gives the same hold. A slot of "
                    + "another line is unknown. Refused with line-unknown, admission-invalid, admission-foreign, "
                    + "admission-revoked, admission-spent, slot-unknown, slot-full, booking-exists, hold-expired.")
    @Status(HttpStatus.CREATED)
    HoldView take(
            String lineId,
            @Valid @Body TakeHoldRequest request,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header(AdmissionTokenVerifier.HEADER) String admission) {
        var line = lines.require(lineId);
        var admitted = admissions.require(admission, caller, line);
        var held = SlotId.parse(request.slotId())
                .map(slot -> takeHold.take(admitted, slot))
                .orElseGet(() -> Outcome.refused(Refusal.SLOT_UNKNOWN));
        return HoldView.of(answers.of("holds", held).reservation());
    }

    @Get("/holds/{holdId}")
    @Operation(
            summary = "The hold, for as long as it lasts",
            description = "Refused with hold-unknown, hold-expired, admission-revoked.")
    HoldView hold(String holdId, @Parameter(hidden = true) Caller caller) {
        return HoldView.of(answers.of("hold.reads", myHolds.find(new BookingId(holdId), new PersonId(caller.id()))));
    }

    @Delete("/holds/{holdId}")
    @Operation(
            summary = "Gives the unit back to the line; the admission is used up",
            description = "Refused with hold-unknown, booking-exists.")
    @Status(HttpStatus.NO_CONTENT)
    void release(String holdId, @Parameter(hidden = true) Caller caller) {
        answers.of("holds.given.back", myHolds.release(new BookingId(holdId), new PersonId(caller.id())));
    }
}
