package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.UntoldPerson;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** The list of those who are called and cannot be told, for staff. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff/lines/{lineId}/untold")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class UntoldPageController {

    private final StaffClient client;
    private final LineClient lines;
    private final CatalogueCache catalogue;
    private final Pages pages;

    UntoldPageController(StaffClient client, LineClient lines, CatalogueCache catalogue, Pages pages) {
        this.client = client;
        this.lines = lines;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** What the page shows. */
    public record UntoldPage(Line line, Site site, List<UntoldPerson> people) {}

    @Get
    HttpResponse<?> show(Page page, Session session, LineId lineId) {
        return pages.show(
                page,
                "staff/untold",
                new UntoldPage(lines.line(lineId), catalogue.site(lineId.siteId()), client.untold(session, lineId)));
    }
}
