package fr.montour.platform.token;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refusals of security, and of a service that cannot judge a token yet, as problems. */
@Factory
final class TokenProblemHandlers {

    private static final Logger LOG = LoggerFactory.getLogger(TokenProblemHandlers.class);
    private static final int RETRY_SECONDS = 2;

    @Singleton
    @Replaces(DefaultAuthorizationExceptionHandler.class)
    ExceptionHandler<AuthorizationException, HttpResponse<?>> authorization(ProblemRenderer renderer) {
        return (request, refusal) -> {
            var type = refusal.isForbidden() ? PlatformProblem.FORBIDDEN : PlatformProblem.LOGIN_REQUIRED;
            return renderer.render(request, new ProblemException(type).problem());
        };
    }

    /** A service that has just started, and the one that gives the keys has not yet. */
    @Singleton
    ExceptionHandler<KeysUnavailableException, HttpResponse<?>> keys(ProblemRenderer renderer) {
        return (request, failure) -> {
            LOG.warn("{} {} is put off: {}", request.getMethod(), request.getPath(), failure.getMessage());
            return renderer.render(
                    request,
                    new ProblemException(PlatformProblem.KEYS_UNAVAILABLE)
                            .with(ProblemRenderer.RETRY_AFTER_SECONDS, RETRY_SECONDS)
                            .problem());
        };
    }
}
