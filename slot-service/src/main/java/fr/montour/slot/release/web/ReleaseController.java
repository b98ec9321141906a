package fr.montour.slot.release.web;

import fr.montour.platform.audit.Actor;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.slot.audit.AuditAction;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.release.Release;
import fr.montour.slot.release.ReleaseFacts;
import fr.montour.slot.release.ReleaseOrder;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Staff put slots on the schedule. What they ask stands in the audit trail of the line before it is done. */
@Controller("/releases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("agent")
class ReleaseController {

    private static final int LONGEST_KEY = 200;

    private final ReleaseSlots releaseSlots;
    private final Catalogue catalogue;
    private final AuditTrail auditTrail;
    private final CountedResults results;

    ReleaseController(ReleaseSlots releaseSlots, Catalogue catalogue, AuditTrail auditTrail, CountedResults results) {
        this.releaseSlots = releaseSlots;
        this.catalogue = catalogue;
        this.auditTrail = auditTrail;
        this.results = results;
    }

    @Post
    @Operation(
            summary = "Releases slots of a line",
            description =
                    "The capacity of a slot is the number of counters, 1 to 500, and the sum of the split, of which "
                            + "all is PUBLIC: other units cannot be booked yet. The header names the request, 1 to 200 "
                            + "characters; the same key gives the same release again. Refused with release-invalid (also where "
                            + "site or procedure are unknown), slots-overlap, idempotency-mismatch, territory-foreign.")
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
        request.line().ifPresent(line -> caller.territory().require(line.site().value()));
        var release = request.read().then(order -> audited(IdempotencyKeys.releaseId(caller.id(), key), order, caller));
        return ReleaseView.of(results.orThrow("releases", release));
    }

    @Post("/preview")
    @Operation(
            summary = "What an order would make: slots, appointments, whether the day is a holiday or a Sunday",
            description = "Writes nothing. holiday is that of the site's département. Refused as the release would be.")
    PreviewView preview(@Valid @Body ReleaseRequest request, @Parameter(hidden = true) Caller caller) {
        request.line().ifPresent(line -> caller.territory().require(line.site().value()));
        return PreviewView.of(results.orThrow(request.read().then(releaseSlots::preview)));
    }

    private Result<Release> audited(ReleaseId id, ReleaseOrder order, Caller caller) {
        boolean before = releaseSlots.isOpen(id);
        var intent = new AuditTrail.Intent(
                Actor.of(caller.id(), caller.has("supervisor"), Correlation.currentId()),
                order.line().toString(),
                AuditAction.RELEASE,
                ReleaseFacts.of(order),
                Map.of(),
                null);
        return auditTrail.act(intent, () -> releaseSlots.release(id, order), result -> switch (result) {
            case Done<Release>(var release) -> Ending.succeeded(!before, ReleaseFacts.of(release));
            case Refused<Release> refused -> Ending.refused(Map.of());
        });
    }

    @Get
    @Operation(summary = "The releases of a line", description = "Refused with line-unknown, territory-foreign.")
    List<ReleaseView> releases(@QueryValue String lineId, @Parameter(hidden = true) Caller caller) {
        LineId line = results.orThrow(catalogue.lineNamed(lineId));
        caller.territory().require(line.site().value());
        return releaseSlots.of(line).stream().map(ReleaseView::of).toList();
    }
}
