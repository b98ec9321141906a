package fr.montour.platform.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** The exception that carries a refusal; everything else goes through {@link ProblemErrorResponses}. */
@Factory
final class ProblemHandlers {

    @Singleton
    ExceptionHandler<ProblemException, HttpResponse<?>> problems(ProblemRenderer renderer) {
        return (request, refusal) -> renderer.render(request, refusal.problem());
    }
}
