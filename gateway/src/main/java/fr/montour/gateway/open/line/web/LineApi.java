package fr.montour.gateway.open.line.web;

import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Lines as JSON. */
@Tag(name = "lines")
@Controller("/api/v1/lines")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LineApi {

    private final LineClient lines;

    LineApi(LineClient lines) {
        this.lines = lines;
    }

    @Get
    @Operation(summary = "All lines")
    List<Line> all() {
        return lines.all();
    }

    @Get("/{lineId}")
    @Operation(summary = "One line", description = "Refused with line-unknown.")
    Line line(LineId lineId) {
        return lines.line(lineId);
    }
}
