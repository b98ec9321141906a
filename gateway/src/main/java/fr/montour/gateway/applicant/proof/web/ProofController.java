package fr.montour.gateway.applicant.proof.web;

import fr.montour.gateway.applicant.proof.ProofDocument;
import fr.montour.gateway.applicant.proof.ProofIssuer;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The proof of a person's place, as a file. */
@Tag(name = "proofs")
@Controller
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProofController {

    private final ProofIssuer issuer;
    private final CatalogueCache catalogue;

    ProofController(ProofIssuer issuer, CatalogueCache catalogue) {
        this.issuer = issuer;
        this.catalogue = catalogue;
    }

    @Get(
            uris = {"/lines/{lineId}/place/proof.pdf", "/api/v1/lines/{lineId}/place/proof.pdf"},
            produces = {MediaType.APPLICATION_PDF, MediaType.ALL})
    @Operation(
            summary = "Dated proof of being in line, with a signed code",
            description = "Refused with place-unknown, proof-place-ended.")
    HttpResponse<byte[]> proof(
            @Parameter(hidden = true) Page page, @Parameter(hidden = true) Session session, LineId lineId) {
        var issued = issuer.issue(session, lineId);
        byte[] file = ProofDocument.of(
                issued, catalogue.site(lineId.siteId()), catalogue.procedure(lineId.procedureId()), page);
        return HttpResponse.ok(file)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"mon-tour-" + lineId.siteId() + "-"
                                + issued.proof().number() + ".pdf\"");
    }
}
