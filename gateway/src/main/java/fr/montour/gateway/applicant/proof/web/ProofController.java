package fr.montour.gateway.applicant.proof.web;

import fr.montour.gateway.applicant.proof.Proof;
import fr.montour.gateway.applicant.proof.ProofDocument;
import fr.montour.gateway.applicant.proof.ProofIssuer;
import fr.montour.gateway.applicant.proof.Verdict;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import io.micronaut.http.HttpHeaders;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The proof of a place as a file, and the page that checks one. */
@Tag(name = "proofs")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProofController {

    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    private final ProofIssuer desk;
    private final CatalogueCache catalogue;
    private final Pages pages;

    ProofController(ProofIssuer desk, CatalogueCache catalogue, Pages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** What the page of a check shows; site and procedure are absent where the proof is forged. */
    public record CheckView(
            Verdict verdict,
            @Nullable Proof proof,
            @Nullable Site site,
            @Nullable Procedure procedure) {}

    @Get(
            uris = {"/lines/{lineId}/place/proof.pdf", "/api/v1/lines/{lineId}/place/proof.pdf"},
            produces = {MediaType.APPLICATION_PDF, MediaType.ALL})
    @Secured(Roles.APPLICANT)
    @Operation(
            summary = "Dated proof of being in line, with a signed code",
            description = "Refused with place-unknown, proof-place-ended.")
    HttpResponse<byte[]> proof(
            @Parameter(hidden = true) Page page, @Parameter(hidden = true) Session session, LineId lineId) {
        var issued = desk.issue(session, lineId);
        byte[] file = ProofDocument.of(
                issued, catalogue.site(lineId.siteId()), catalogue.procedure(lineId.procedureId()), page);
        return HttpResponse.ok(file)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"mon-tour-" + lineId.siteId() + "-"
                                + issued.proof().number() + ".pdf\"");
    }

    @Get(uri = "/proofs/check", produces = MediaType.TEXT_HTML)
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(hidden = true)
    HttpResponse<?> check(Page page, @QueryValue @Nullable String t) {
        Verdict verdict = desk.check(t, page.session());
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
