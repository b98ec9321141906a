package fr.montour.waiting.journey;

import fr.montour.platform.testing.TestTokens;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;

/** Speaks to a node as the gateway does. */
final class WaitingRoomClient {

    private static final String AUDIENCE = "waiting-room-service";

    private final URI base;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer. */
    record Answer(int status, Map<String, Object> body, String text) {
        Object get(String field) {
            return body.getOrDefault(field, "absent");
        }

        String problem() {
            return get("type").toString().replace("urn:montour:problem:", "");
        }
    }

    WaitingRoomClient(URI base, JsonMapper json) {
        this.base = base;
        this.json = json;
    }

    Answer asAgent(String method, String path, String body) {
        return send(method, path, body, TestTokens.caller("p_agent", AUDIENCE, "agent"));
    }

    Answer asGateway(String method, String path) {
        return send(method, path, "", TestTokens.caller("gateway", AUDIENCE, "gateway"));
    }

    Answer batch(String path, String body) {
        return send("POST", path, body, TestTokens.caller("gateway", AUDIENCE, "gateway"));
    }

    Answer as(String person, String method, String path) {
        return send(method, path, "", TestTokens.caller(person, AUDIENCE, "applicant"));
    }

    Answer asHelper(String helper, String person, String method, String path) {
        return send(method, path, "", TestTokens.helped(person, helper, AUDIENCE));
    }

    @SuppressWarnings("unchecked")
    Answer send(String method, String path, String body, String token) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(base.resolve(path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(
                                    method,
                                    body.isEmpty()
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            String text = answer.body();
            Map<String, Object> fields =
                    text.startsWith("{") ? Objects.requireNonNull(json.readValue(text, Map.class)) : Map.of();
            return new Answer(answer.statusCode(), fields, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
