package fr.montour.gateway.open.catalogue.web;

import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.LineId;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The procedures at a site. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class CatalogueController {

    private final CatalogueCache catalogue;
    private final BoardCache board;
    private final Pages pages;

    CatalogueController(CatalogueCache catalogue, BoardCache board, Pages pages) {
        this.catalogue = catalogue;
        this.board = board;
        this.pages = pages;
    }

    /** A procedure at a site; without a line nobody can wait for it there. */
    public record Offer(
            Procedure procedure, LineId lineId, @Nullable BoardLine line) {}

    /** What a site's page shows. */
    public record SiteView(Site site, List<Offer> open, List<Offer> others) {}

    @Get("/sites/{siteId}")
    HttpResponse<?> site(Page page, String siteId) {
        Site site = catalogue.site(siteId);
        Map<String, BoardLine> lines =
                board.all().stream().collect(Collectors.toMap(BoardLine::lineId, Function.identity()));
        Map<Boolean, List<Offer>> offers = catalogue.procedures().stream()
                .map(procedure -> {
                    var line = LineId.of(siteId, procedure.procedureId());
                    return new Offer(procedure, line, lines.get(line.value()));
                })
                .collect(Collectors.partitioningBy(offer -> offer.line() != null));
        return pages.show(
                page,
                "catalogue/site",
                new SiteView(site, offers.getOrDefault(true, List.of()), offers.getOrDefault(false, List.of())));
    }
}
