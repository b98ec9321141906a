package fr.montour.identity.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.backing.Backing;
import fr.montour.identity.IdentityApplication;
import fr.montour.platform.testing.EventTap;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service on a free port, with a database of its own. */
public final class RunningService implements AutoCloseable {

    static final String FAKE_KEYCLOAK = "test.fake-keycloak";

    /** What the gateway calls it. */
    public static final String AUDIENCE = "identity-service";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Bound before the first event leaves: what no queue takes is kept back for a while. */
    private static final EventTap TAP = EventTap.on(Backing.shared().rabbitmq());

    private final EmbeddedServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(Map<String, ?> properties) {
        Map<String, Object> all = new HashMap<>(TestTokens.properties());
        all.put("micronaut.server.port", -1);
        all.put("mongodb.uri", Backing.shared().mongodb().toString());
        all.put("rabbitmq.uri", Backing.shared().rabbitmq().toString());
        all.put("montour.database", "identity-" + UUID.randomUUID());
        all.put("montour.pivot-key", "bW9udG91ci1tb250b3VyLW1vbnRvdXItbW9udG91ci0x");
        all.put("montour.keycloak.admin-secret", "unused");
        all.put("montour.access.sweep-interval", "1h");
        all.putAll(properties);
        // The main class says where the mapped entities are.
        server = ApplicationContext.builder()
                .mainClass(IdentityApplication.class)
                .properties(all)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
    }

    /** With a played Keycloak, one for all tests of this JVM. */
    public static RunningService withFakeKeycloak() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        static final RunningService SERVICE =
                new RunningService(Map.of(FAKE_KEYCLOAK, "true", "montour.keycloak.url", "http://127.0.0.1:1"));
    }

    /** With these properties of its own. */
    public static RunningService with(Map<String, ?> properties) {
        return new RunningService(properties);
    }

    /** An answer of the service. */
    public record Answer(int status, String body, Map<String, String> headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }

        /** Slug of the problem it tells of. */
        public String problem() {
            return json().path("type").asText("none").replace("urn:montour:problem:", "");
        }
    }

    /** Calls the service. */
    public Answer call(String method, String path, @Nullable String token, @Nullable String body) {
        return call(method, path, token, "application/json", body);
    }

    /** Calls the service with a body of that type. */
    public Answer call(String method, String path, @Nullable String token, String type, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = new HashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Answer(answer.statusCode(), answer.body(), headers);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls on behalf of somebody with these roles. */
    public Answer as(String id, String role, String method, String path, @Nullable String body) {
        return call(method, path, TestTokens.caller(id, AUDIENCE, role), body);
    }

    /** Tells the service of a login. */
    public Answer logIn(String realm, String idToken) {
        return as(
                "gateway",
                "gateway",
                "POST",
                "/logins",
                "{\"realm\":\"%s\",\"idToken\":\"%s\",\"locale\":\"fr\"}".formatted(realm, idToken));
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Has seen every event that left a service of this JVM. */
    public EventTap tap() {
        return TAP;
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
        http.close();
    }
}
