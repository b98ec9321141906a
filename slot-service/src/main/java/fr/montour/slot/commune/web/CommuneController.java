package fr.montour.slot.commune.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.web.Results;
import fr.montour.slot.commune.Commune;
import fr.montour.slot.commune.CompetentSites;
import fr.montour.slot.commune.SearchAreas;
import fr.montour.slot.model.SlotRefusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

/** From where somebody lives to their sites. All in memory, so it answers on the event loop. */
@Controller("/communes")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class CommuneController {

    private final SearchAreas searchAreas;
    private final CompetentSites competentSites;

    CommuneController(SearchAreas searchAreas, CompetentSites competentSites) {
        this.searchAreas = searchAreas;
        this.competentSites = competentSites;
    }

    /**
     * Communes and départements that may be meant, the nearest first.
     *
     * @param q name, postal code, number of a département, or several of these, as people type them
     */
    @Get
    @Operation(summary = "Communes and départements that may be meant by what somebody typed")
    FoundView search(@QueryValue(defaultValue = "") String q) {
        return FoundView.of(searchAreas.search(q));
    }

    @Get("/{code}/sites")
    @Operation(
            summary = "A commune and the sites that are competent for it, the closest first",
            description = "Refused with commune-unknown.")
    CompetenceView sites(String code) {
        Commune commune = Results.orThrow(Result.of(searchAreas.commune(code), SlotRefusal.COMMUNE_UNKNOWN));
        return CompetenceView.of(commune, competentSites.of(commune));
    }
}
