package fr.montour.gateway.edge.service;

import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemType;
import java.util.Set;

/** A refusal of a service, passed on to the browser or API client as the service said it. */
record PassedOnProblem(String slug, int status, String title) implements ProblemType {

    /** Members that every problem has. */
    static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "correlationId");

    private static final String PREFIX = "urn:montour:problem:";

    static ProblemException exception(Problem problem) {
        String slug = problem.type().startsWith(PREFIX) ? problem.type().substring(PREFIX.length()) : problem.type();
        var exception =
                new ProblemException(new PassedOnProblem(slug, problem.status(), problem.title()), problem.detail());
        problem.extensions().forEach(exception::with);
        return exception;
    }
}
