package fr.montour.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The answer as {@code application/problem+json}. */
@Singleton
public class JsonProblemRenderer implements ProblemRenderer {

    @Override
    public MutableHttpResponse<?> render(HttpRequest<?> request, Problem problem) {
        MutableHttpResponse<?> response = HttpResponse.status(problem.status(), problem.title())
                .body(problem)
                .contentType(Problem.MEDIA_TYPE);
        Object retryAfter = problem.extensions().get(RETRY_AFTER_SECONDS);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        if (problem.status() == PlatformProblem.LOGIN_REQUIRED.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response;
    }
}
