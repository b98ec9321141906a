package fr.montour.waiting.audit.web;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.web.AuditView;
import fr.montour.platform.token.Caller;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Who did what to a line. */
@Controller("/lines/{lineId}/audits")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private final AuditEntries audits;

    AuditController(AuditEntries audits) {
        this.audits = audits;
    }

    @Get
    @Operation(
            summary = "What staff did to a line, latest first",
            description =
                    "limit is 1 to 200; before is an entry of this line, here or in slot-service: only older ones "
                            + "come. Refused with line-unknown, territory-foreign.")
    AuditView page(
            String lineId,
            @QueryValue @Nullable String before,
            @QueryValue(defaultValue = "50") int limit,
            @Parameter(hidden = true) Caller caller) {
        return AuditView.of(audits, StaffLine.of(lineId, caller).value(), before, limit);
    }
}
