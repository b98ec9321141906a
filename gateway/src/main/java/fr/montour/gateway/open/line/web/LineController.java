package fr.montour.gateway.open.line.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.VisitorPlaces;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a procedure at a site, where people join its line. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LineController {

    private final CatalogueCache catalogue;
    private final LineClient lines;
    private final VisitorPlaces places;
    private final Pages pages;

    LineController(CatalogueCache catalogue, LineClient lines, VisitorPlaces places, Pages pages) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.places = places;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param line absent where no line was made for the procedure at the site
     * @param place of the visitor, if one is logged in and has one
     */
    public record LineView(
            LineId lineId,
            Site site,
            Procedure procedure,
            @Nullable Line line,
            @Nullable Place place) {

        /** Whether one may join now. */
        public boolean joinable() {
            return line != null
                    && (line.state() == LineState.OPEN
                            || line.state() == LineState.PAUSED
                            || line.state() == LineState.REGISTRATION);
        }
    }

    @Get("/lines/{lineId}")
    HttpResponse<?> line(Page page, LineId lineId) {
        Site site = catalogue.site(lineId.siteId());
        Procedure procedure = catalogue.procedure(lineId.procedureId());
        Line line = lines.find(lineId).orElse(null);
        return pages.show(
                page,
                "line/line",
                new LineView(lineId, site, procedure, line, place(page, lineId).orElse(null)));
    }

    private Optional<Place> place(Page page, LineId lineId) {
        return Optional.ofNullable(page.session())
                .filter(session -> session.has(Roles.APPLICANT))
                .flatMap(session -> places.find(session, lineId))
                .filter(Place::live);
    }
}
