package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** One person's browser at the public gateway: logs in through the real pages, then calls the JSON API as pages would. */
final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserlessLogin browser = new BrowserlessLogin();
    private final URI gateway;
    private volatile String csrfToken = "";

    Visitor(URI gateway) {
        this.gateway = gateway;
    }

    /** Goes through the login pages behind a door of the gateway, {@code /login} or {@code /login/staff}. */
    void login(String door, String username, String password) {
        browser.login(gateway.resolve(door + "?next=/api/v1/session"), username, password);
        JsonNode session = get("/session").orFail("the session of " + username);
        if (!session.path("signedIn").asBoolean()) {
            throw new DemoException(username + " went through the login pages but has no session");
        }
        csrfToken = session.path("csrfToken").asText();
    }

    Response get(String path) {
        return send(request(path).GET());
    }

    Response post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    Response post(String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(json(body)));
        headers.forEach(request::header);
        return send(request.header("Content-Type", "application/json"));
    }

    Response put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    Response put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(json(body))).header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .header("Accept", "application/json, application/problem+json")
                .header("X-CSRF-Token", csrfToken);
    }

    private Response send(HttpRequest.Builder request) {
        return Response.of(browser.send(request));
    }

    private static String json(Object body) {
        return JSON.valueToTree(body).toString();
    }
}
