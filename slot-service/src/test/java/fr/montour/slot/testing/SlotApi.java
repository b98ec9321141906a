package fr.montour.slot.testing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service as one caller reaches it. */
public final class SlotApi {

    /** What came back. */
    public record Reply(int status, String contentType, Object body) {

        /** A member of the object. */
        public Object get(String name) {
            return body instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : body;
        }

        /** The elements of the array. */
        public List<Map<?, ?>> list() {
            List<Map<?, ?>> all = new ArrayList<>();
            ((List<?>) body).forEach(element -> all.add((Map<?, ?>) element));
            return all;
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI uri;
    private final JsonMapper json;
    private final List<String> headers = new ArrayList<>();

    public SlotApi(SlotServer server, String callerToken) {
        this.uri = server.uri();
        this.json = server.bean(JsonMapper.class);
        header("Authorization", "Bearer " + callerToken);
    }

    /** With one header more. */
    public SlotApi header(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    /** With the admission. */
    public SlotApi admitted(String token) {
        return header("Montour-Admission", token);
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, Object body) {
        try {
            return send("POST", path, new String(json.writeValueAsBytes(body), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Any request; {@code body} is sent as it is. */
    public Reply send(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(uri.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .headers(headers.toArray(String[]::new))
                .header("Content-Type", "application/json")
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            var type = response.headers().firstValue("Content-Type").orElse("");
            Object content = response.body().length == 0 || !type.contains("json")
                    ? Map.of()
                    : json.readValue(response.body(), Argument.of(Object.class));
            return new Reply(response.statusCode(), type, content);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
