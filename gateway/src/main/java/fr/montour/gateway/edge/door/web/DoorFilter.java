package fr.montour.gateway.edge.door.web;

import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.door.Action;
import fr.montour.gateway.edge.door.Challenges;
import fr.montour.gateway.edge.door.ClientAddresses;
import fr.montour.gateway.edge.door.DoorMeters;
import fr.montour.gateway.edge.door.Limits;
import fr.montour.gateway.edge.door.Limits.LimitMet;
import fr.montour.gateway.edge.door.Network;
import fr.montour.gateway.edge.door.Pass;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.Bulkheads;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts every request and stops those that are too many. It stands behind the check of roles, where it is known who asks (what
 * was refused there cost no more than a refusal here), and before anything else. It never blocks and never leaves the event loop.
 */
@ServerFilter("/**")
@Order(DoorFilter.BETWEEN_SECURITY_AND_CSRF)
final class DoorFilter {

    static final int BETWEEN_SECURITY_AND_CSRF = 39_100;

    private static final String CALLBACK = "/oidc/";

    private final Limits limits;
    private final ClientAddresses addresses;
    private final Bulkheads bulkheads;
    private final Challenges challenges;
    private final ChallengeResponses responses;
    private final ProblemRenderer renderer;
    private final DoorMeters meters;

    DoorFilter(
            Limits limits,
            ClientAddresses addresses,
            Bulkheads bulkheads,
            Challenges challenges,
            ChallengeResponses responses,
            ProblemRenderer renderer,
            DoorMeters meters) {
        this.limits = limits;
        this.addresses = addresses;
        this.bulkheads = bulkheads;
        this.challenges = challenges;
        this.responses = responses;
        this.renderer = renderer;
        this.meters = meters;
    }

    /** The response that stops the request; null lets it go on, as the framework has it. */
    @RequestFilter
    @Nullable HttpResponse<?> enter(HttpRequest<?> request) {
        Action action = Action.of(reads(request.getMethod()), request.getPath());
        if (action == Action.FREE) {
            return null;
        }
        Session session = Visitors.session(request).orElse(null);
        if (session == null) {
            return unknown(request, action == Action.POLL ? Action.LOOK : action);
        }
        if (action == Action.POLL) {
            String person = session.personId();
            return limits.poll(person) ? null : refuse(request, action, limits.pollLimit(person));
        }
        return limits.person(action, session.personId(), session.sessionId())
                .map(met -> refuse(request, action, met))
                .orElse(null);
    }

    private @Nullable HttpResponse<?> unknown(HttpRequest<?> request, Action action) {
        InetAddress address = addresses.of(request);
        Network network = Network.of(address);
        if (!isChallenged(request, action)) {
            return limits.network(action, network)
                    .map(met -> refuse(request, action, met))
                    .orElse(null);
        }
        boolean passes = pass(request)
                .filter(pass -> pass.isFor(action, network) && limits.pass(action, pass, network))
                .isPresent();
        if (passes) {
            return null;
        }
        var met = limits.network(action, network);
        double strain = limits.strain(action, network);
        if (met.isEmpty() && strain == 0 && !bulkheads.isBusy()) {
            return null;
        }
        if (addresses.isExempt(address)) {
            meters.limitMet("network", action, false);
            return null;
        }
        meters.challenged(action);
        return responses.answer(request, challenges.issue(action, network, ChallengeResponses.backTo(request)), strain);
    }

    /** What changes something cannot be repeated after a challenge, and a login that was begun is let finish. */
    private static boolean isChallenged(HttpRequest<?> request, Action action) {
        return reads(request.getMethod())
                && (action == Action.LOOK
                        || (action == Action.LOGIN && !request.getPath().startsWith(CALLBACK)));
    }

    private Optional<Pass> pass(HttpRequest<?> request) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + Pass.COOKIE);
        return cookie == null ? Optional.empty() : challenges.openPass(cookie.getValue());
    }

    private @Nullable HttpResponse<?> refuse(HttpRequest<?> request, Action action, LimitMet met) {
        boolean exempt = addresses.isExempt(addresses.of(request));
        meters.limitMet(met.scope(), action, !exempt);
        if (exempt) {
            return null;
        }
        long seconds = 1 + met.retryAfter().toSeconds();
        return renderer.render(
                request,
                new ProblemException(GatewayProblem.RATE_LIMITED)
                        .with(ProblemRenderer.RETRY_AFTER_SECONDS, seconds)
                        .problem());
    }

    private static boolean reads(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }
}
