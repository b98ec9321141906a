package fr.montour.gateway.open.proof.web;

import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.open.proof.ProofChecker;
import fr.montour.gateway.open.proof.Verdict;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** The page that checks a proof. */
@Hidden
@Controller("/proofs/check")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProofCheckController {

    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    private final ProofChecker checker;
    private final CatalogueCache catalogue;
    private final Pages pages;

    ProofCheckController(ProofChecker checker, CatalogueCache catalogue, Pages pages) {
        this.checker = checker;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** What the page of a check shows; site and procedure are absent where the proof is forged. */
    public record CheckView(
            Verdict verdict,
            @Nullable Proof proof,
            @Nullable Site site,
            @Nullable Procedure procedure) {}

    @Get(produces = MediaType.TEXT_HTML)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> check(Page page, @QueryValue @Nullable String t) {
        Verdict verdict = checker.check(t, page.session());
        Proof proof = verdict.proof();
        var line = proof == null ? null : new LineId(proof.lineId());
        var view = new CheckView(
                verdict,
                proof,
                line == null ? null : catalogue.site(line.siteId()),
                line == null ? null : catalogue.procedure(line.procedureId()));
        return pages.show(page, "proof/check", view).status(status(verdict));
    }

    private static HttpStatus status(Verdict verdict) {
        return switch (verdict.kind()) {
            case VALID -> HttpStatus.OK;
            case TOO_OLD -> HttpStatus.valueOf(GONE);
            case FORGED -> HttpStatus.valueOf(UNPROCESSABLE);
        };
    }
}
