package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.montour.backing.process.Ports;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A service that starts before the gateway whose keys it needs. */
class KeysAwayTest {

    private static final String SERVICE = "echo-service";
    private static final String TRUST = "montour.trust." + TestTokens.GATEWAY;

    private final int port = Ports.free();

    @Test
    void callersAreToldToComeBackAndAreKnownOnceTheKeysAreThere() throws Exception {
        Map<String, Object> properties = new HashMap<>(TestTokens.properties());
        String keys = String.valueOf(properties.put(TRUST, "http://127.0.0.1:" + port + "/keys"));
        properties.put("micronaut.application.name", SERVICE);
        properties.put("micronaut.server.port", -1);
        properties.put("test.echo", "true");
        properties.put("rabbitmq.enabled", "false");
        try (EmbeddedServer service = ApplicationContext.run(EmbeddedServer.class, properties)) {
            HttpResponse<String> refused = ask(service);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("urn:montour:problem:keys-unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();

            HttpServer issuer = issuer(keys);
            try {
                Awaitility.await().until(() -> ask(service).statusCode() == 200);
            } finally {
                issuer.stop(0);
            }
        }
    }

    private HttpServer issuer(String keys) throws IOException {
        HttpServer issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        byte[] body = keys.getBytes(StandardCharsets.UTF_8);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
        return issuer;
    }

    private static HttpResponse<String> ask(EmbeddedServer service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.getURI().resolve("/echo/caller"))
                .header("Authorization", "Bearer " + TestTokens.caller("p_1", SERVICE, "applicant"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
