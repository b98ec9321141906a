package fr.montour.gateway.open.catalogue.web;

import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.CommuneCache;
import fr.montour.gateway.open.catalogue.Competence;
import fr.montour.gateway.open.catalogue.Found;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sites, procedures and communes as JSON. */
@Tag(name = "catalogue")
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CatalogueApi {

    private final CatalogueCache catalogue;
    private final CommuneCache communes;

    CatalogueApi(CatalogueCache catalogue, CommuneCache communes) {
        this.catalogue = catalogue;
        this.communes = communes;
    }

    @Get("/communes")
    @Operation(
            summary = "Communes and départements that may be meant by what somebody typed",
            description = "Names in any spelling, postal codes, numbers of départements. certain where the first can be"
                    + " taken without asking.")
    Found communes(@QueryValue(defaultValue = "") String q) {
        return communes.search(q);
    }

    @Get("/communes/{code}/sites")
    @Operation(
            summary = "A commune and the sites that are competent for it, the closest first",
            description = "Refused with commune-unknown.")
    Competence competence(String code) {
        return communes.competence(code);
    }

    @Get("/sites")
    @Operation(summary = "Sites of a département, or whose name, commune or postal code contains the words")
    List<Site> sites(@QueryValue @Nullable String departement, @QueryValue @Nullable String q) {
        return catalogue.sites(departement, q);
    }

    @Get("/sites/{siteId}")
    @Operation(summary = "One site", description = "Refused with site-unknown.")
    Site site(String siteId) {
        return catalogue.site(siteId);
    }

    @Get("/procedures")
    @Operation(summary = "All procedures")
    List<Procedure> procedures() {
        return catalogue.procedures();
    }

    @Get("/procedures/{procedureId}")
    @Operation(summary = "One procedure", description = "Refused with procedure-unknown.")
    Procedure procedure(String procedureId) {
        return catalogue.procedure(procedureId);
    }
}
