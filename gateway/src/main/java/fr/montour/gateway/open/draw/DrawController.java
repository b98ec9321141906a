package fr.montour.gateway.open.draw;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
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
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The draw of a line in plain words: what was published when, and how anybody checks it. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DrawController {

    private final DrawClient draws;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final URI publicUrl;

    DrawController(DrawClient draws, CatalogueCache catalogue, Pages pages, GatewayConfiguration configuration) {
        this.draws = draws;
        this.catalogue = catalogue;
        this.pages = pages;
        this.publicUrl = configuration.publicUrl();
    }

    /**
     * What the page shows.
     *
     * @param record where the record is for everybody
     */
    public record DrawView(LineId lineId, Site site, Procedure procedure, DrawViews.PublicRecord draw, URI record) {

        /** Whether the beacon is a round of drand, not a value that agents enter. */
        public boolean byDrand() {
            return "drand".equals(draw.namedBeacon().kind());
        }

        /** When the beacon can be known at the earliest. */
        public Instant beaconAt() {
            String at = draw.namedBeacon().availableFrom();
            return Instant.parse(at == null ? draw.closesAt() : at);
        }

        /** The value that decided. */
        public @Nullable String beaconValue() {
            DrawViews.Beacon beacon = draw.beacon();
            return beacon == null ? null : beacon.value();
        }

        /** An instant of the record. */
        public Instant at(String text) {
            return Instant.parse(text);
        }
    }

    @Get("/lines/{lineId}/draw")
    HttpResponse<?> draw(Page page, LineId lineId) {
        var view = new DrawView(
                lineId,
                catalogue.site(lineId.siteId()),
                catalogue.procedure(lineId.procedureId()),
                draws.draw(lineId),
                publicUrl.resolve("/api/v1/lines/" + lineId.value() + "/draw"));
        return pages.show(page, "draw/draw", view);
    }
}
