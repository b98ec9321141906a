package fr.montour.slot.hold.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.admission.token.AdmissionTokenVerifier;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.hold.OfferSlots;
import fr.montour.slot.web.CountedResults;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slots of a line, shown to people with an admission to it and to nobody else. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
final class SlotController {

    private final OfferSlots offerSlots;
    private final AdmissionTokenVerifier admissions;
    private final Catalogue catalogue;
    private final CountedResults results;

    SlotController(
            OfferSlots offerSlots, AdmissionTokenVerifier admissions, Catalogue catalogue, CountedResults results) {
        this.offerSlots = offerSlots;
        this.admissions = admissions;
        this.catalogue = catalogue;
        this.results = results;
    }

    @Get("/lines/{lineId}/slots")
    @Operation(
            summary = "The slots of the line that have room, in order of start",
            description = "The header carries the admission token. Refused with line-unknown, admission-invalid, "
                    + "admission-foreign, admission-revoked, admission-spent (with the bookingId it gave), and with admission-unserved where nothing can be chosen: "
                    + "then the place comes first when something can.")
    List<SlotView> slots(
            String lineId,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header(AdmissionTokenVerifier.HEADER) String token) {
        var offered = catalogue
                .lineNamed(lineId)
                .then(line -> admissions.verify(token, caller, line))
                .then(offerSlots::offer);
        return results.orThrow(offered).stream().map(SlotView::of).toList();
    }
}
