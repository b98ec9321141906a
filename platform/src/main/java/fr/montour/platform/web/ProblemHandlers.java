package fr.montour.platform.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import fr.montour.platform.token.KeysUnavailableException;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exceptions that carry a refusal of their own; everything else goes through {@link ProblemErrorResponses}. */
@Factory
final class ProblemHandlers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandlers.class);
    private static final int STORE_RETRY_SECONDS = 5;
    private static final int KEYS_RETRY_SECONDS = 2;

    @Singleton
    ExceptionHandler<ProblemException, HttpResponse<?>> problems(ProblemRenderer renderer) {
        return (request, refusal) -> renderer.render(request, refusal.problem());
    }

    @Singleton
    @Replaces(DefaultAuthorizationExceptionHandler.class)
    ExceptionHandler<AuthorizationException, HttpResponse<?>> authorization(ProblemRenderer renderer) {
        return (request, refusal) -> {
            var type = refusal.isForbidden() ? PlatformProblem.FORBIDDEN : PlatformProblem.LOGIN_REQUIRED;
            return renderer.render(request, new ProblemException(type).problem());
        };
    }

    @Singleton
    ExceptionHandler<MongoException, HttpResponse<?>> store(ProblemRenderer renderer) {
        return (request, failure) -> {
            LOG.error("store failed on {} {}", request.getMethod(), request.getPath(), failure);
            return renderer.render(request, storeProblem(failure).problem());
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
                            .with(ProblemRenderer.RETRY_AFTER_SECONDS, KEYS_RETRY_SECONDS)
                            .problem());
        };
    }

    private static ProblemException storeProblem(MongoException failure) {
        return unreachable(failure)
                ? new ProblemException(PlatformProblem.STORE_UNAVAILABLE)
                        .with(ProblemRenderer.RETRY_AFTER_SECONDS, STORE_RETRY_SECONDS)
                : new ProblemException(PlatformProblem.INTERNAL_ERROR);
    }

    /** Away, hanging, or in the middle of choosing another primary. */
    private static boolean unreachable(MongoException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
