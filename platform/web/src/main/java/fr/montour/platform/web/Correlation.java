package fr.montour.platform.web;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** One id follows a person's request through HTTP, the logs and AMQP. */
public final class Correlation {

    /** Header that carries the id. */
    public static final String HEADER = "X-Correlation-Id";
    /** Name of the id in the logging context. */
    public static final String MDC_KEY = "correlationId";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Correlation() {}

    /** The id of the request or message being handled on this thread, if any. */
    public static @Nullable String currentId() {
        return MDC.get(MDC_KEY);
    }

    /** Takes the caller's id, or makes one where it is missing or not acceptable, and gives it back in the answer. */
    @ServerFilter("/**")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class OnServer {

        @RequestFilter
        void begin(HttpRequest<?> request, MutablePropagatedContext context) {
            String given = request.getHeaders().get(HEADER);
            String id = given != null && ACCEPTABLE.matcher(given).matches()
                    ? given
                    : UUID.randomUUID().toString();
            request.setAttribute(HEADER, id);
            context.add(new MdcPropagationContext(Map.of(MDC_KEY, id)));
        }

        @ResponseFilter
        void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
            request.getAttribute(HEADER, String.class).ifPresent(id -> response.header(HEADER, id));
        }
    }

    /** Passes the id on to the called service. */
    @ClientFilter("/**")
    static final class OnClient {

        @RequestFilter
        void pass(MutableHttpRequest<?> request) {
            String id = currentId();
            if (id != null) {
                request.header(HEADER, id);
            }
        }
    }
}
