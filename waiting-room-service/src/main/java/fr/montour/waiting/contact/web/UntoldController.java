package fr.montour.waiting.contact.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.contact.FindUntold;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** Who is called and cannot be told, for staff. */
@Controller("/lines/{lineId}/untold")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class UntoldController {

    private final FindUntold find;
    private final LineCache lines;

    UntoldController(FindUntold find, LineCache lines) {
        this.find = find;
        this.lines = lines;
    }

    @Get
    @Operation(
            summary = "Who is called and cannot be told, those with the least time left first",
            description = "Refused with line-unknown, territory-foreign.")
    List<UntoldView> untold(String lineId, @Parameter(hidden = true) Caller caller) {
        var line = Results.orThrow(lines.named(StaffLine.of(lineId, caller).value()));
        return find.find(line.id()).stream().map(UntoldView::of).toList();
    }
}
