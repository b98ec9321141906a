package fr.montour.gateway.edge.door.web;

import fr.montour.gateway.config.ChallengeConfiguration;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.door.Challenge;
import fr.montour.gateway.edge.door.ChallengeOutcome;
import fr.montour.gateway.edge.door.Challenges;
import fr.montour.gateway.edge.door.ClientAddresses;
import fr.montour.gateway.edge.door.DoorMeters;
import fr.montour.gateway.edge.door.Network;
import fr.montour.gateway.edge.door.Pass;
import fr.montour.gateway.edge.door.ProofOfWork.Solution;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Gives a pass for work done, or for a wait that is over. */
@Tag(name = "door")
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class DoorController {

    private final Challenges challenges;
    private final ChallengeResponses responses;
    private final ClientAddresses addresses;
    private final ChallengeConfiguration configuration;
    private final DoorMeters meters;

    DoorController(
            Challenges challenges,
            ChallengeResponses responses,
            ClientAddresses addresses,
            ChallengeConfiguration configuration,
            DoorMeters meters) {
        this.challenges = challenges;
        this.responses = responses;
        this.addresses = addresses;
        this.configuration = configuration;
        this.meters = meters;
    }

    /**
     * The answer to a challenge.
     *
     * @param ticket the sealed challenge, as it came with the work
     */
    @Serdeable
    record Answer(String ticket, Solution solution) {}

    @Post("/api/v1/door/pass")
    @Operation(
            summary = "Takes the solution of an ALTCHA challenge and sets the cookie of a pass",
            description = "Answers a challenge-required, whose members challenge and ticket say what to solve. Refused "
                    + "with pass-refused.")
    @ApiResponse(responseCode = "204", description = "the pass is set")
    HttpResponse<?> work(@Body Answer answer) {
        Challenge challenge = open(answer.ticket());
        ChallengeOutcome outcome = challenges.work(challenge, answer.solution());
        meters.answered(outcome);
        if (!outcome.opens()) {
            throw refused(outcome);
        }
        return HttpResponse.noContent().cookie(cookie(challenge, outcome));
    }

    @Hidden
    @Get(value = "/door/wait", produces = "text/html")
    HttpResponse<?> waited(HttpRequest<?> request, @QueryValue String ticket) {
        Challenge opened = open(ticket);
        ChallengeOutcome outcome = challenges.waited(opened, Network.of(addresses.of(request)));
        meters.answered(outcome);
        if (outcome == ChallengeOutcome.TOO_SOON) {
            return responses.answer(request, opened, 0);
        }
        // A challenge that earns nothing leads on as well: to what was asked for, and to a new challenge if one is
        // needed.
        var onwards = Redirects.to(opened.next());
        return outcome.opens() ? onwards.cookie(cookie(opened, outcome)) : onwards;
    }

    private Challenge open(String sealed) {
        return challenges.open(sealed).orElseThrow(() -> {
            meters.answered(ChallengeOutcome.EXPIRED);
            return refused(ChallengeOutcome.EXPIRED);
        });
    }

    private Cookie cookie(Challenge challenge, ChallengeOutcome outcome) {
        return HostCookies.keep(Pass.COOKIE, challenges.pass(challenge, outcome), configuration.passLifetime());
    }

    private static ProblemException refused(ChallengeOutcome outcome) {
        return new ProblemException(GatewayProblem.PASS_REFUSED).with("reason", outcome.name());
    }
}
