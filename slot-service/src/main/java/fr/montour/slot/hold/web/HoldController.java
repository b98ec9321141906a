package fr.montour.slot.hold.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.token.AdmissionTokenVerifier;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.hold.FindHold;
import fr.montour.slot.hold.GiveBackHold;
import fr.montour.slot.hold.TakeHold;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.web.CountedResults;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds: taking one, looking at it, giving it back. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
class HoldController {

    private final TakeHold takeHold;
    private final FindHold findHold;
    private final GiveBackHold giveBackHold;
    private final AdmissionTokenVerifier admissions;
    private final Catalogue catalogue;
    private final CountedResults results;

    HoldController(
            TakeHold takeHold,
            FindHold findHold,
            GiveBackHold giveBackHold,
            AdmissionTokenVerifier admissions,
            Catalogue catalogue,
            CountedResults results) {
        this.takeHold = takeHold;
        this.findHold = findHold;
        this.giveBackHold = giveBackHold;
        this.admissions = admissions;
        this.catalogue = catalogue;
        this.results = results;
    }

    @Post("/lines/{lineId}/holds")
    @Operation(
            summary = "Holds a unit of the slot for a while; holding another slot moves the hold",
            description = "The header carries the admission token. The same slot again gives the same hold. A slot of "
                    + "another line is unknown. Refused with line-unknown, admission-invalid, admission-foreign, "
                    + "admission-revoked, admission-spent, slot-unknown, slot-not-offered, slot-full, "
                    + "booking-exists, hold-expired.")
    @Status(HttpStatus.CREATED)
    HoldView take(
            String lineId,
            @Valid @Body TakeHoldRequest request,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header(AdmissionTokenVerifier.HEADER) String token) {
        var held = catalogue
                .lineNamed(lineId)
                .then(line -> admissions.verify(token, caller, line))
                .then(admission -> take(admission, request.slotId()));
        return HoldView.of(results.orThrow("holds", held));
    }

    private Result<Held> take(Admission admission, String slotId) {
        return Result.of(SlotId.parse(slotId), SlotRefusal.SLOT_UNKNOWN).then(slot -> takeHold.take(admission, slot));
    }

    @Get("/holds/me")
    @Operation(summary = "What the caller holds now and may confirm, in all lines")
    List<HoldView> mine(@Parameter(hidden = true) Caller caller) {
        return findHold.current(new PersonId(caller.id())).stream()
                .map(HoldView::of)
                .toList();
    }

    @Get("/holds/{holdId}")
    @Operation(
            summary = "The hold, for as long as it lasts",
            description =
                    "Refused with hold-unknown, hold-expired, hold-moved (with the holdId of the one taken instead), "
                            + "admission-revoked.")
    HoldView hold(String holdId, @Parameter(hidden = true) Caller caller) {
        return HoldView.of(
                results.orThrow("hold.reads", findHold.find(new BookingId(holdId), new PersonId(caller.id()))));
    }

    @Delete("/holds/{holdId}")
    @Operation(
            summary = "Gives the unit back to the line; the admission is used up",
            description = "Refused with hold-unknown, booking-exists.")
    @Status(HttpStatus.NO_CONTENT)
    void giveBack(String holdId, @Parameter(hidden = true) Caller caller) {
        results.orThrow("holds.given.back", giveBackHold.giveBack(new BookingId(holdId), new PersonId(caller.id())));
    }
}
