package fr.montour.slot.release.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.Refusal;
import fr.montour.slot.release.ReleaseSlots;
import fr.montour.slot.web.Answers;
import fr.montour.slot.web.Lines;
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
    private final Lines lines;
    private final Answers answers;

    ReleaseController(ReleaseSlots releaseSlots, Lines lines, Answers answers) {
        this.releaseSlots = releaseSlots;
        this.lines = lines;
        this.answers = answers;
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
        var outcome = request.order()
                .map(order -> releaseSlots.release(IdempotencyKeys.releaseId(caller.id(), key), order))
                .orElseGet(() -> Outcome.refused(
                        Refusal.RELEASE_INVALID,
                        "Line, date (2026-12-01), from and to (09:00) and slotLength (PT15M) must be readable."));
        return ReleaseView.of(answers.of("releases", outcome));
    }

    @Get
    @Operation(summary = "The releases of a line", description = "Refused with line-unknown.")
    List<ReleaseView> releases(@QueryValue String lineId) {
        return releaseSlots.of(lines.require(lineId)).stream()
                .map(ReleaseView::of)
                .toList();
    }
}
