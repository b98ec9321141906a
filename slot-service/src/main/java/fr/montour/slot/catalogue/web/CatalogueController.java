package fr.montour.slot.catalogue.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.web.Results;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.SiteId;
import fr.montour.slot.model.SlotRefusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where appointments are held and what for. All in memory, so it answers on the event loop. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
final class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Sites, all or those that match.
     *
     * @param departement code of the département
     * @param q words of the name, commune, postal code, département or region; accents and case do not matter
     */
    @Get("/sites")
    @Operation(summary = "Sites, all or those of a département or whose name or commune matches")
    List<SiteView> sites(@Nullable @QueryValue String departement, @Nullable @QueryValue String q) {
        return catalogue.sites(departement, q).stream().map(SiteView::of).toList();
    }

    @Get("/sites/{siteId}")
    @Operation(summary = "One site", description = "Refused with site-unknown.")
    SiteView site(String siteId) {
        return SiteView.of(
                Results.orThrow(Result.of(found(siteId, SiteId::new, catalogue::site), SlotRefusal.SITE_UNKNOWN)));
    }

    @Get("/procedures")
    @Operation(summary = "Everything people come for")
    List<ProcedureView> procedures() {
        return catalogue.procedures().stream().map(ProcedureView::of).toList();
    }

    @Get("/procedures/{procedureId}")
    @Operation(summary = "One procedure", description = "Refused with procedure-unknown.")
    ProcedureView procedure(String procedureId) {
        return ProcedureView.of(Results.orThrow(
                Result.of(found(procedureId, ProcedureId::new, catalogue::procedure), SlotRefusal.PROCEDURE_UNKNOWN)));
    }

    private static <I, T> Optional<T> found(String text, Function<String, I> id, Function<I, Optional<T>> find) {
        try {
            return find.apply(id.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
