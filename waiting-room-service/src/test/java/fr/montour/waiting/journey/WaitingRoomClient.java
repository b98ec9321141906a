package fr.montour.waiting.journey;

import fr.montour.platform.testing.TestTokens;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.CatalogueCache;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Speaks to a node as the gateway does. */
final class WaitingRoomClient {

    private static final String AUDIENCE = "waiting-room-service";

    private final URI base;
    private final JsonMapper json;
    private final CatalogueCache catalogue;
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

    WaitingRoomClient(EmbeddedServer node) {
        this.base = node.getURI();
        this.json = node.getApplicationContext().getBean(JsonMapper.class);
        this.catalogue = node.getApplicationContext().getBean(CatalogueCache.class);
    }

    /** Makes a line for what slot-service has announced, as far as a test knows it. */
    Answer makeLine(String path, String settings) {
        var line = new LineId(path.replace("/lines/", ""));
        catalogue.learn(new Catalogue(
                0, Instant.EPOCH, Map.of(line.siteId(), ZoneId.of("Europe/Paris")), Set.of(line.procedureId())));
        return asAgent("PUT", path, settings);
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
