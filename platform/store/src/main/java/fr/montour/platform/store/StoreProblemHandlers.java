package fr.montour.platform.store;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the store failed at, as a problem: {@code store-unavailable} while it is away, else an error of ours. */
@Factory
final class StoreProblemHandlers {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProblemHandlers.class);
    private static final int RETRY_SECONDS = 5;

    @Singleton
    ExceptionHandler<MongoException, HttpResponse<?>> store(ProblemRenderer renderer) {
        return (request, failure) -> {
            LOG.error("store failed on {} {}", request.getMethod(), request.getPath(), failure);
            return renderer.render(request, problem(failure).problem());
        };
    }

    private static ProblemException problem(MongoException failure) {
        return isAway(failure)
                ? new ProblemException(PlatformProblem.STORE_UNAVAILABLE)
                        .with(ProblemRenderer.RETRY_AFTER_SECONDS, RETRY_SECONDS)
                : new ProblemException(PlatformProblem.INTERNAL_ERROR);
    }

    /** Away, hanging, or in the middle of choosing another primary. */
    private static boolean isAway(MongoException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
