package fr.montour.platform.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Collectors;

/** Every error that the framework itself raises (routing, parsing, validation, size, unexpected) as a problem. */
@Singleton
@Primary
public final class ProblemErrorResponses implements ErrorResponseProcessor<Object> {

    private static final int SERVER_ERROR = 500;

    private final ProblemRenderer renderer;

    ProblemErrorResponses(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    @SuppressWarnings("unchecked") // the body's type is the renderer's choice
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        int status = response.code();
        var type = typeOf(context, status);
        var rendered = renderer.render(
                context.getRequest(), new ProblemException(type, detailOf(context, type, status)).problem());
        // Method Not Allowed keeps the Allow header that the framework worked out.
        String allow = response.getHeaders().get(HttpHeaders.ALLOW);
        if (allow != null) {
            rendered.header(HttpHeaders.ALLOW, allow);
        }
        return (MutableHttpResponse<Object>) rendered;
    }

    private static ProblemType typeOf(ErrorContext context, int status) {
        if (status != PlatformProblem.MALFORMED_REQUEST.status()) {
            return PlatformProblem.ofStatus(status);
        }
        Throwable cause = context.getRootCause().orElse(null);
        boolean readable = cause instanceof ConstraintViolationException || cause instanceof ConversionErrorException;
        return readable ? PlatformProblem.INVALID_REQUEST : PlatformProblem.MALFORMED_REQUEST;
    }

    /** Names the offending values of a client's mistake; says nothing about the inside of ours. */
    private static String detailOf(ErrorContext context, ProblemType type, int status) {
        if (status >= SERVER_ERROR || context.getErrors().isEmpty() || type == PlatformProblem.MALFORMED_REQUEST) {
            return type.title();
        }
        return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }
}
