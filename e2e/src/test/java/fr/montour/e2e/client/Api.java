package fr.montour.e2e.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public API, used with the session of a browser. */
public final class Api {
    private static final String ROOT = "/api/v1";

    private final Visitor visitor;
    private volatile @Nullable String csrfToken;

    /** Uses that browser's session. */
    public Api(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The browser. */
    public Visitor visitor() {
        return visitor;
    }

    /** Who is logged in. */
    public JsonNode session() {
        return get("/session").expect(200).json();
    }

    /** Reads. */
    public Response get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Puts an object. */
    public Response put(String path, Object body, String... headers) {
        return send("PUT", path, body, withToken(headers));
    }

    /** Posts an object. */
    public Response post(String path, Object body, String... headers) {
        return send("POST", path, body, withToken(headers));
    }

    /** Deletes. */
    public Response delete(String path, String... headers) {
        return send("DELETE", path, null, withToken(headers));
    }

    /** Any request, exactly as given: no token is added. A body that is text is sent as it is. */
    public Response send(String method, String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = visitor.request(ROOT + path)
                .header("Accept", "application/json, application/problem+json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.send(request);
    }

    /** The token that every change of this session must show. */
    public String csrfToken() {
        String known = csrfToken;
        if (known == null) {
            known = session().path("csrfToken").asText();
            csrfToken = known;
        }
        return known;
    }

    private String[] withToken(String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-CSRF-Token";
        all[headers.length + 1] = csrfToken();
        return all;
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : Json.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An empty JSON object. */
    public static final Map<String, Object> NOTHING = Map.of();
}
