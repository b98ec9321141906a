package fr.montour.gateway.open.proof.web;

import fr.montour.gateway.open.proof.ProofChecker;
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

    private final ProofChecker checker;

    ProofApi(ProofChecker checker) {
        this.checker = checker;
    }

    @Get
    @Operation(
            summary = "Whether a proof is genuine and its place stands now",
            description = "t is the signed text of the QR code. Staff also see the name.")
    VerdictView check(@Parameter(hidden = true) Page page, @QueryValue("t") String token) {
        return VerdictView.of(checker.check(token, page.session()));
    }
}
