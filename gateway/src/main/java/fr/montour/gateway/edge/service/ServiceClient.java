package fr.montour.gateway.edge.service;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.config.ServicesConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.problem.Refusals;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to services and reads their answers; the only class that does. Blocking, for virtual threads. The façades
 * ({@code XClient}) are its callers.
 *
 * <p>A service's refusal is thrown as a {@link ProblemException} with its type, status, title and detail, which the error handlers
 * show as problem+json or as a page. A service that does not answer in time, or not sensibly, is {@code service-unavailable}; one that
 * has too many calls to answer is {@code overloaded}. Of several nodes, one that cannot be reached is passed over for another.
 */
@Singleton
public class ServiceClient {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceClient.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final int FIRST_REFUSAL = 400;
    private static final int UNAUTHORIZED = 401;

    /** Status of an answer that made something new. */
    public static final int CREATED = 201;

    private final Map<Service, Nodes> nodes = new EnumMap<>(Service.class);
    private final CallerTokens tokens;
    private final JsonMapper json;
    private final Bulkheads gate;
    private final Duration timeout;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    ServiceClient(
            ServicesConfiguration services,
            CallerTokens tokens,
            JsonMapper json,
            Bulkheads gate,
            GatewayConfiguration configuration) {
        for (Service service : Service.values()) {
            nodes.put(service, new Nodes(addresses(services, service), System::nanoTime));
        }
        this.tokens = tokens;
        this.json = json;
        this.gate = gate;
        this.timeout = configuration.callTimeout();
    }

    private static List<URI> addresses(ServicesConfiguration services, Service service) {
        return switch (service) {
            case IDENTITY -> services.identity();
            case WAITING_ROOM -> services.waitingRoom();
            case SLOT -> services.slot();
            case NOTIFICATION -> services.notification();
        };
    }

    /**
     * An answer with a body.
     *
     * @param created whether the service made something new (201)
     */
    public record Answer<T>(boolean created, T body) {}

    /** The answer's body. */
    public <T> T answer(ServiceRequest request, Class<T> type) {
        return full(request, type).body();
    }

    /**
     * The answer's body; nothing where there is no such thing.
     *
     * @param unknown slugs of the refusals that say so
     */
    public <T> Optional<T> find(ServiceRequest request, Class<T> type, String... unknown) {
        try {
            return Optional.of(answer(request, type));
        } catch (ProblemException e) {
            if (Refusals.isOne(e, unknown)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The answer's body, a list. */
    public <T> List<T> list(ServiceRequest request, Class<T> type) {
        return read(request, send(request), Argument.listOf(type));
    }

    /** The answer and whether something new was made. */
    public <T> Answer<T> full(ServiceRequest request, Class<T> type) {
        var response = send(request);
        return new Answer<>(response.statusCode() == CREATED, read(request, response, Argument.of(type)));
    }

    /** For answers without a body. */
    public void done(ServiceRequest request) {
        send(request);
    }

    /** What to throw when a service refused in a problem of its own. */
    public static ProblemException refused(Problem problem) {
        return PassedOnProblem.exception(problem);
    }

    private HttpResponse<byte[]> send(ServiceRequest request) {
        HttpResponse<byte[]> response;
        try (var _ = gate.enter(request.bulkhead())) {
            response = reach(request);
        }
        if (response.statusCode() >= FIRST_REFUSAL) {
            throw refusal(request, response);
        }
        return response;
    }

    /** The answer of the first node that gives one: every request of ours may be repeated. */
    private HttpResponse<byte[]> reach(ServiceRequest request) {
        for (Nodes.Node node :
                Objects.requireNonNull(nodes.get(request.service())).inOrder()) {
            try {
                var response = client.send(http(request, node.address()), HttpResponse.BodyHandlers.ofByteArray());
                if (node.answered()) {
                    LOG.info("{} at {} answers again", request.service(), node.address());
                }
                return response;
            } catch (IOException e) {
                lost(request, node, e);
                if (e instanceof HttpTimeoutException && !(e instanceof HttpConnectTimeoutException)) {
                    // It works on it still; asking another one would only double the work.
                    break;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw GatewayProblem.unavailable();
            }
        }
        throw GatewayProblem.unavailable();
    }

    /** Said once, not with every call while the node is away. */
    private static void lost(ServiceRequest request, Nodes.Node node, IOException cause) {
        if (node.lost()) {
            LOG.warn(
                    "{} at {} does not answer: {} {}: {}",
                    request.service(),
                    node.address(),
                    request.method(),
                    request.path(),
                    cause.toString());
        } else {
            LOG.debug("{} at {} does not answer", request.service(), node.address(), cause);
        }
    }

    private HttpRequest http(ServiceRequest request, URI node) {
        var http = HttpRequest.newBuilder(node.resolve(request.path()))
                .timeout(Objects.requireNonNullElse(request.limit(), timeout))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ", " + Problem.MEDIA_TYPE)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.token(request.caller(), request.service()));
        request.headers().forEach(http::header);
        String correlationId = Correlation.currentId();
        if (correlationId != null) {
            http.header(Correlation.HEADER, correlationId);
        }
        Object content = request.content();
        if (content == null) {
            return http.method(request.method().name(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return http.method(request.method().name(), HttpRequest.BodyPublishers.ofByteArray(write(content)))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .build();
    }

    private byte[] write(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(ServiceRequest request, HttpResponse<byte[]> response, Argument<T> type) {
        try {
            T body = json.readValue(response.body(), type);
            if (body != null) {
                return body;
            }
            LOG.error("{} {} {} answered nothing", request.service(), request.method(), request.path());
        } catch (IOException e) {
            LOG.error("{} {} {} answered what is not {}", request.service(), request.method(), request.path(), type, e);
        }
        throw GatewayProblem.unavailable();
    }

    /** What a problem says besides what every problem does. */
    private Map<String, Object> members(HttpResponse<byte[]> response) throws IOException {
        Map<String, Object> members = json.readValue(response.body(), Argument.mapOf(String.class, Object.class));
        members.keySet().removeAll(PassedOnProblem.STANDARD);
        members.values().removeIf(Objects::isNull);
        return members;
    }

    private ProblemException refusal(ServiceRequest request, HttpResponse<byte[]> response) {
        try {
            Problem problem = json.readValue(response.body(), Problem.class);
            // Not every JSON that comes with a refusal is a problem: something on the way may have answered.
            String type = problem == null ? null : problem.type();
            // Our own token was refused: nothing that the visitor could mend by logging in.
            boolean ours = response.statusCode() == UNAUTHORIZED && type != null && type.endsWith(":login-required");
            if (problem != null && type != null && !ours) {
                ProblemException refused = refused(problem);
                members(response).forEach(refused::with);
                return refused;
            }
        } catch (IOException e) {
            LOG.debug("not a problem", e);
        }
        LOG.error("{} {} {} answered {}", request.service(), request.method(), request.path(), response.statusCode());
        return GatewayProblem.unavailable();
    }
}
