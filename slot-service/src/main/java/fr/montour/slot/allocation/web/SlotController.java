package fr.montour.slot.allocation.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.admission.token.AdmissionTokenVerifier;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.web.CountedResults;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slots of a line, shown to people with an admission to it and to nobody else. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
final class SlotController {

    private final LineSchedules schedules;
    private final Slots slots;
    private final AdmissionTokenVerifier admissions;
    private final Catalogue catalogue;
    private final CountedResults results;
    private final InstantSource clock;

    SlotController(
            LineSchedules schedules,
            Slots slots,
            AdmissionTokenVerifier admissions,
            Catalogue catalogue,
            CountedResults results,
            InstantSource clock) {
        this.schedules = schedules;
        this.slots = slots;
        this.admissions = admissions;
        this.catalogue = catalogue;
        this.results = results;
        this.clock = clock;
    }

    @Get("/lines/{lineId}/slots")
    @Operation(
            summary = "The slots of the line that have room, in order of start",
            description = "The header carries the admission token. Refused with line-unknown, admission-invalid, "
                    + "admission-foreign, admission-revoked.")
    List<SlotView> slots(
            String lineId,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header(AdmissionTokenVerifier.HEADER) String token) {
        var admission =
                results.orThrow(catalogue.lineNamed(lineId).then(line -> admissions.verify(token, caller, line)));
        return slots.findAll(schedules.of(admission.line()).inSight(clock.instant())).stream()
                .map(SlotView::of)
                .filter(slot -> slot.free() > 0)
                .toList();
    }
}
