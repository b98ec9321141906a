package fr.montour.gateway.door.web;

import fr.montour.gateway.GatewayProblem;
import fr.montour.gateway.cookie.HostCookies;
import fr.montour.gateway.door.ChallengeConfiguration;
import fr.montour.gateway.door.ClientAddresses;
import fr.montour.gateway.door.DoorMeters;
import fr.montour.gateway.door.Network;
import fr.montour.gateway.door.Outcome;
import fr.montour.gateway.door.Pass;
import fr.montour.gateway.door.PassDesk;
import fr.montour.gateway.door.ProofOfWork.Solution;
import fr.montour.gateway.door.Ticket;
import fr.montour.gateway.page.Pages;
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
import io.swagger.v3.oas.annotations.tags.Tag;

/** Gives a pass for work done, or for a wait that is over. */
@Tag(name = "door")
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class DoorController {

    private final PassDesk passes;
    private final Challenges challenges;
    private final ClientAddresses addresses;
    private final ChallengeConfiguration configuration;
    private final DoorMeters meters;

    DoorController(
            PassDesk passes,
            Challenges challenges,
            ClientAddresses addresses,
            ChallengeConfiguration configuration,
            DoorMeters meters) {
        this.passes = passes;
        this.challenges = challenges;
        this.addresses = addresses;
        this.configuration = configuration;
        this.meters = meters;
    }

    /**
     * The answer to a challenge.
     *
     * @param ticket as it came with the challenge
     */
    @Serdeable
    record Answer(String ticket, Solution solution) {}

    @Post("/api/v1/door/pass")
    @Operation(summary = "Takes the solution of an ALTCHA challenge; 204 sets the cookie of a pass")
    HttpResponse<?> work(@Body Answer answer) {
        Ticket ticket = open(answer.ticket());
        Outcome outcome = passes.work(ticket, answer.solution());
        meters.answered(outcome);
        if (!outcome.opens()) {
            throw refused(outcome);
        }
        return HttpResponse.noContent().cookie(cookie(ticket, outcome));
    }

    @Hidden
    @Get(value = "/door/wait", produces = "text/html")
    HttpResponse<?> waited(HttpRequest<?> request, @QueryValue String ticket) {
        Ticket opened = open(ticket);
        Outcome outcome = passes.waited(opened, Network.of(addresses.of(request)));
        meters.answered(outcome);
        if (outcome == Outcome.TOO_SOON) {
            return challenges.answer(request, opened, 0);
        }
        // A ticket that earns nothing leads on as well: to what was asked for, and to a new ticket if one is needed.
        var onwards = Pages.go(opened.next());
        return outcome.opens() ? onwards.cookie(cookie(opened, outcome)) : onwards;
    }

    private Ticket open(String sealed) {
        Ticket ticket = passes.open(sealed);
        if (ticket == null) {
            meters.answered(Outcome.EXPIRED);
            throw refused(Outcome.EXPIRED);
        }
        return ticket;
    }

    private Cookie cookie(Ticket ticket, Outcome outcome) {
        return HostCookies.keep(Pass.COOKIE, passes.pass(ticket, outcome), configuration.passLifetime());
    }

    private static ProblemException refused(Outcome outcome) {
        return new ProblemException(GatewayProblem.PASS_REFUSED).with("reason", outcome.name());
    }
}
