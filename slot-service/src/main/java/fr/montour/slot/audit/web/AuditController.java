package fr.montour.slot.audit.web;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.web.AuditView;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.web.CountedResults;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Who released what in a line, and who set its notice. */
@Controller("/lines/{lineId}/audits")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private final AuditEntries audits;
    private final CountedResults results;

    AuditController(AuditEntries audits, CountedResults results) {
        this.audits = audits;
        this.results = results;
    }

    @Get
    @Operation(
            summary = "What staff released in a line, and the notices they set, latest first",
            description =
                    "action is RELEASE, DROP_RELEASE where the service gave one up, or SET_NOTICE; limit is 1 to 200; "
                            + "before is an entry of this line, here or in waiting-room-service: only older ones come. Refused "
                            + "with line-unknown, territory-foreign.")
    AuditView page(
            String lineId,
            @QueryValue @Nullable String before,
            @QueryValue(defaultValue = "50") int limit,
            @Parameter(hidden = true) Caller caller) {
        LineId line = results.orThrow(Result.of(LineId.parse(lineId), SlotRefusal.LINE_UNKNOWN));
        caller.territory().require(line.site().value());
        return AuditView.of(audits, line.toString(), before, limit);
    }
}
