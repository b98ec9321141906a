package fr.montour.gateway.edge.csrf;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.platform.web.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Refuses changes that were not asked for by a page of this site ({@code csrf}). Two checks: {@code Sec-Fetch-Site} or {@code Origin}
 * as {@link SameOrigin} says, and, where there is a session, its token in the header {@code X-CSRF-Token} or in the field {@code _csrf}
 * of a form.
 */
@ServerFilter(
        patterns = "/**",
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
@Order(CsrfFilter.AFTER_SECURITY)
final class CsrfFilter {

    static final String HEADER = "X-CSRF-Token";
    static final String FIELD = "_csrf";
    static final int AFTER_SECURITY = 39_250;

    private final SameOrigin sameOrigin;

    CsrfFilter(GatewayConfiguration configuration) {
        sameOrigin = new SameOrigin(configuration.publicUrl());
        assert AFTER_SECURITY == ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    CompletionStage<HttpRequest<?>> check(HttpRequest<?> request) {
        var headers = request.getHeaders();
        if (!sameOrigin.accepts(
                headers.get("Sec-Fetch-Site"), headers.getOrigin().orElse(null))) {
            throw new ProblemException(GatewayProblem.CSRF);
        }
        Session session = Visitors.session(request).orElse(null);
        if (session == null) {
            return CompletableFuture.completedFuture(request);
        }
        String header = headers.get(HEADER);
        if (header != null) {
            require(session, header);
            return CompletableFuture.completedFuture(request);
        }
        boolean form = request.getContentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                .isPresent();
        if (!form || !(request instanceof ServerHttpRequest<?> withBody)) {
            throw new ProblemException(GatewayProblem.CSRF);
        }
        return formField(withBody).thenApply(token -> {
            require(session, token.orElseThrow(() -> new ProblemException(GatewayProblem.CSRF)));
            return request;
        });
    }

    private static CompletionStage<Optional<String>> formField(ServerHttpRequest<?> request) {
        try (CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(body -> {
                try (body) {
                    return fieldOf(body.toString(StandardCharsets.UTF_8));
                }
            });
        }
    }

    private static Optional<String> fieldOf(String form) {
        return Arrays.stream(form.split("&", -1))
                .filter(pair -> pair.startsWith(FIELD + "="))
                .findFirst()
                .map(pair -> URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8));
    }

    private static void require(Session session, String token) {
        if (!sameText(session.csrfToken(), token)) {
            throw new ProblemException(GatewayProblem.CSRF);
        }
    }

    private static boolean sameText(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
