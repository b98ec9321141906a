package fr.montour.gateway.applicant.proof.web;

import fr.montour.gateway.applicant.proof.ProofIssuer;
import fr.montour.gateway.page.Page;
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

/** Checks proofs as JSON. */
@Tag(name = "proofs")
@Controller("/api/v1/proofs/check")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProofApi {

    private final ProofIssuer desk;

    ProofApi(ProofIssuer desk) {
        this.desk = desk;
    }

    @Get
    @Operation(
            summary = "Whether a proof is genuine and its place stands now",
            description = "t is the signed text of the QR code. Staff also see the name.")
    CheckAnswer check(@Parameter(hidden = true) Page page, @QueryValue("t") String token) {
        return CheckAnswer.of(desk.check(token, page.session()));
    }
}
