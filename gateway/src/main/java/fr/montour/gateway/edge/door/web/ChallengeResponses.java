package fr.montour.gateway.edge.door.web;

import fr.montour.gateway.edge.door.Challenge;
import fr.montour.gateway.edge.door.Challenges;
import fr.montour.gateway.edge.door.ProofOfWork;
import fr.montour.gateway.edge.http.PagePaths;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.page.PageBinder;
import fr.montour.gateway.page.Pages;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The challenge as a page that goes on by itself, with or without JavaScript, and as a problem for the API. */
@Singleton
public final class ChallengeResponses {

    private static final int MOST_JITTER_SECONDS = 4;

    private final Challenges passes;
    private final ProofOfWork work;
    private final ProblemRenderer problems;
    private final Pages pages;
    private final PageBinder binder;
    private final JsonMapper json;
    private final InstantSource clock;
    private final RandomGenerator random;

    ChallengeResponses(
            Challenges passes,
            ProofOfWork work,
            ProblemRenderer problems,
            Pages pages,
            PageBinder binder,
            JsonMapper json,
            InstantSource clock,
            RandomGenerator random) {
        this.passes = passes;
        this.work = work;
        this.problems = problems;
        this.pages = pages;
        this.binder = binder;
        this.json = json;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What the page shows.
     *
     * @param challenge as JSON, for the script
     * @param ticket sealed
     * @param next where to go with a pass
     * @param seconds until who does no work may go on
     */
    public record ChallengeView(String challenge, String ticket, String next, long seconds) {

        /** Where to go without work. */
        public String waitPath() {
            return "/door/wait?ticket=" + ticket;
        }
    }

    /** Where the visitor wanted to go; the home page for what is no page. */
    static String backTo(HttpRequest<?> request) {
        return PagePaths.isPage(request.getPath()) ? PagePaths.self(request) : "/";
    }

    /** Asks for the work that this ticket needs. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Challenge ticket, double strain) {
        var challenge = work.challenge(ticket, strain);
        String sealed = passes.sealed(ticket);
        long seconds = seconds(ticket);
        if (!PagePaths.isPage(request.getPath())) {
            var problem = new ProblemException(GatewayProblem.CHALLENGE_REQUIRED)
                    .with("challenge", challenge)
                    .with("ticket", sealed)
                    .with(ProblemRenderer.RETRY_AFTER_SECONDS, seconds);
            return problems.render(request, problem.problem());
        }
        var view = new ChallengeView(text(challenge), sealed, ticket.next(), seconds);
        return pages.show(binder.page(request), "challenge", view)
                .status(GatewayProblem.CHALLENGE_REQUIRED.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    /** The rest of the wait and a little more, so that those who came together do not come back together. */
    private long seconds(Challenge ticket) {
        long rest = Duration.between(clock.instant(), ticket.opensAt()).toSeconds();
        return Math.max(0, rest) + 1 + random.nextInt(MOST_JITTER_SECONDS);
    }

    private String text(ProofOfWork.Puzzle challenge) {
        try {
            return json.writeValueAsString(challenge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
