package fr.montour.slot.release.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.ReleaseSlots;
import fr.montour.slot.web.CountedResults;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff put slots on the schedule. */
@Controller("/releases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("agent")
class ReleaseController {

    private static final int LONGEST_KEY = 200;

    private final ReleaseSlots releaseSlots;
    private final Catalogue catalogue;
    private final CountedResults results;

    ReleaseController(ReleaseSlots releaseSlots, Catalogue catalogue, CountedResults results) {
        this.releaseSlots = releaseSlots;
        this.catalogue = catalogue;
        this.results = results;
    }

    @Post
    @Operation(
            summary = "Releases slots of a line",
            description = "The capacity of a slot is the number of counters and the sum of the split. The header names "
                    + "the request, 1 to 200 characters; the same key gives the same release again. Refused with "
                    + "release-invalid (also where site or procedure are unknown), slots-overlap, "
                    + "idempotency-mismatch.")
    @Status(HttpStatus.CREATED)
    ReleaseView release(
            @Valid @Body ReleaseRequest request,
            @Nullable @Header("Idempotency-Key") String key,
            @Parameter(hidden = true) Caller caller) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(
                    PlatformProblem.INVALID_REQUEST,
                    "The header Idempotency-Key names the request: 1 to " + LONGEST_KEY + " characters.");
        }
        var release = request.order()
                .map(order -> releaseSlots.release(IdempotencyKeys.releaseId(caller.id(), key), order))
                .orElseGet(() -> Result.refused(
                        SlotRefusal.RELEASE_INVALID,
                        "Line, date (2026-12-01), from and to (09:00) and slotLength (PT15M) must be readable."));
        return ReleaseView.of(results.orThrow("releases", release));
    }

    @Get
    @Operation(summary = "The releases of a line", description = "Refused with line-unknown.")
    List<ReleaseView> releases(@QueryValue String lineId) {
        return releaseSlots.of(results.orThrow(catalogue.lineNamed(lineId))).stream()
                .map(ReleaseView::of)
                .toList();
    }
}
