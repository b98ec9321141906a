package fr.montour.waiting.audit.web;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.Results;
import fr.montour.waiting.audit.AuditEntries;
import fr.montour.waiting.model.LineId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who did what to a line. */
@Controller("/lines/{lineId}/audits")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private static final int MOST = 200;

    private final AuditEntries audits;

    AuditController(AuditEntries audits) {
        this.audits = audits;
    }

    @Get
    @Operation(
            summary = "What staff did to a line, latest first",
            description = "limit is 1 to 200; before is next of the page before. Refused with line-unknown.")
    AuditView page(String lineId, @QueryValue @Nullable String before, @QueryValue(defaultValue = "50") int limit) {
        LineId line = Results.orThrow(LineId.named(lineId));
        if (before != null && !before.startsWith(line.value() + "#")) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "before is no entry of this line");
        }
        int bounded = Math.clamp(limit, 1, MOST);
        return AuditView.of(audits.page(line, before, bounded), bounded);
    }
}
