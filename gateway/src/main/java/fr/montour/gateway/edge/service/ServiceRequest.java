package fr.montour.gateway.edge.service;

import fr.montour.platform.token.Caller;
import fr.montour.platform.token.Territory;
import io.micronaut.http.HttpMethod;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request to a service. Without {@link #as} the gateway sends it in its own name.
 *
 * @param path already encoded
 * @param limit longest wait for the answer; null for that of all calls
 */
public record ServiceRequest(
        Service service,
        HttpMethod method,
        String path,
        Caller caller,
        Map<String, String> headers,
        @Nullable Object content,
        @Nullable Duration limit) {

    private static final Caller GATEWAY = new Caller("gateway", Set.of("gateway"), null, null).at(Territory.EVERYWHERE);
    private static final String BOARD = "/board";
    private static final String REVOCATIONS = "/revocations";
    private static final String ADMISSION = "Montour-Admission";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Each part of the path is one segment and is encoded. */
    public static ServiceRequest get(Service service, String... segments) {
        return of(service, HttpMethod.GET, segments);
    }

    /** See {@link #get}. */
    public static ServiceRequest post(Service service, String... segments) {
        return of(service, HttpMethod.POST, segments);
    }

    /** See {@link #get}. */
    public static ServiceRequest put(Service service, String... segments) {
        return of(service, HttpMethod.PUT, segments);
    }

    /** See {@link #get}. */
    public static ServiceRequest delete(Service service, String... segments) {
        return of(service, HttpMethod.DELETE, segments);
    }

    private static ServiceRequest of(Service service, HttpMethod method, String... segments) {
        String path = Arrays.stream(segments).map(ServiceRequest::segment).collect(Collectors.joining("/", "/", ""));
        return new ServiceRequest(service, method, path, GATEWAY, Map.of(), null, null);
    }

    /** In whose name. */
    public ServiceRequest as(Caller someone) {
        return new ServiceRequest(service, method, path, someone, headers, content, limit);
    }

    /** Adds a query parameter; null leaves it out. */
    public ServiceRequest query(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        String extended =
                path + (path.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new ServiceRequest(service, method, extended, caller, headers, content, limit);
    }

    /** Waits no longer than this for the answer. */
    public ServiceRequest within(Duration longest) {
        return new ServiceRequest(service, method, path, caller, headers, content, longest);
    }

    /** Where the call waits; what all polls and all sessions live on, never behind other calls. */
    Bulkhead bulkhead() {
        if (path.equals(BOARD)) {
            return Bulkhead.BOARD;
        }
        if (path.startsWith(REVOCATIONS)) {
            return Bulkhead.REVOCATIONS;
        }
        return switch (service) {
            case IDENTITY -> Bulkhead.IDENTITY;
            case WAITING_ROOM -> Bulkhead.WAITING_ROOM;
            case SLOT -> Bulkhead.SLOT;
            case NOTIFICATION -> Bulkhead.NOTIFICATION;
        };
    }

    /** Shows the admission token. */
    public ServiceRequest admission(String token) {
        return header(ADMISSION, token);
    }

    /** Makes a repetition harmless. */
    public ServiceRequest idempotencyKey(String key) {
        return header(IDEMPOTENCY_KEY, key);
    }

    /** Sends this as JSON. */
    public ServiceRequest body(Object json) {
        return new ServiceRequest(service, method, path, caller, headers, json, limit);
    }

    private ServiceRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ServiceRequest(service, method, path, caller, Map.copyOf(more), content, limit);
    }

    /** A path segment in percent-encoding; dots alone would climb the path and are refused by no service, so encode them. */
    private static String segment(String raw) {
        if (raw.equals(".") || raw.equals("..")) {
            return raw.replace(".", "%2E");
        }
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
