package fr.montour.gateway.edge.door.web;

import fr.montour.gateway.edge.door.Challenge;
import fr.montour.gateway.edge.door.Challenges;
import fr.montour.gateway.edge.door.ProofOfWork;
import fr.montour.gateway.edge.http.PagePaths;
import fr.montour.gateway.edge.problem.GatewayProblem;
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

/**
 * Answers with a challenge: people see a page that goes on by itself, with or without JavaScript; API clients get the problem {@code
 * challenge-required}.
 */
@Singleton
public final class ChallengeResponses {

    private static final int MOST_JITTER_SECONDS = 4;

    private final Challenges challenges;
    private final ProofOfWork work;
    private final ProblemRenderer problems;
    private final ChallengePage page;
    private final JsonMapper json;
    private final InstantSource clock;
    private final RandomGenerator random;

    ChallengeResponses(
            Challenges challenges,
            ProofOfWork work,
            ProblemRenderer problems,
            ChallengePage page,
            JsonMapper json,
            InstantSource clock,
            RandomGenerator random) {
        this.challenges = challenges;
        this.work = work;
        this.problems = problems;
        this.page = page;
        this.json = json;
        this.clock = clock;
        this.random = random;
    }

    /** Where the visitor wanted to go; the home page for what is no page. */
    static String backTo(HttpRequest<?> request) {
        return PagePaths.isPage(request.getPath()) ? PagePaths.self(request) : "/";
    }

    /** Asks for the work of the challenge: 429 with the time after which to come back. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Challenge challenge, double strain) {
        var puzzle = work.puzzle(challenge, strain);
        String sealed = challenges.sealed(challenge);
        long seconds = seconds(challenge);
        if (!PagePaths.isPage(request.getPath())) {
            var problem = new ProblemException(GatewayProblem.CHALLENGE_REQUIRED)
                    .with("challenge", puzzle)
                    .with("ticket", sealed)
                    .with(ProblemRenderer.RETRY_AFTER_SECONDS, seconds);
            return problems.render(request, problem.problem());
        }
        var view = new ChallengeView(text(puzzle), sealed, challenge.next(), seconds);
        return page.show(request, view)
                .status(GatewayProblem.CHALLENGE_REQUIRED.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    /** The rest of the wait and a little more, so that those who came together do not come back together. */
    private long seconds(Challenge challenge) {
        long rest = Duration.between(clock.instant(), challenge.opensAt()).toSeconds();
        return Math.max(0, rest) + 1 + random.nextInt(MOST_JITTER_SECONDS);
    }

    private String text(ProofOfWork.Puzzle puzzle) {
        try {
            return json.writeValueAsString(puzzle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
