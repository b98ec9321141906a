package fr.montour.gateway.partner;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What associations see: the public figures of the lines. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/partner")
@Secured(Roles.PARTNER)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PartnerController {

    private final LineClient lines;
    private final Pages pages;

    PartnerController(LineClient lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    /** What the page shows. */
    public record PartnerView(@Nullable String organisation, List<Line> lines) {}

    @Get
    HttpResponse<?> show(Page page, Session session) {
        var sorted =
                lines.all().stream().sorted(Comparator.comparing(Line::name)).toList();
        return pages.show(page, "partner", new PartnerView(session.organisation(), sorted));
    }
}
