package fr.montour.gateway.fakes;

import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the gateway as one browser does, or as an API client; follows no redirect. */
public final class TestBrowser {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final GatewayUnderTest gateway;
    private final BrowserlessLogin browser = new BrowserlessLogin();

    TestBrowser(GatewayUnderTest gateway) {
        this.gateway = gateway;
    }

    /** The browser itself. */
    public BrowserlessLogin browser() {
        return browser;
    }

    /** With a cookie. */
    public TestBrowser with(String cookie, String value) {
        browser.cookies().store(gateway.uri("/"), cookie + "=" + value + "; Path=/");
        return this;
    }

    /** Value of a cookie. */
    public @Nullable String cookie(String name) {
        return browser.cookies().value(gateway.uri("/"), name);
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts a form with the session's token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return form(path, fields.isEmpty() ? csrf() : csrf() + "&" + encode(fields));
    }

    /** Posts a form just as it is. */
    public HttpResponse<String> form(String path, String body) {
        return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    /** Calls the API with the session's token. */
    public HttpResponse<String> api(String method, String path, @Nullable String json, String... headers) {
        var request =
                request(path).header("X-CSRF-Token", GatewayUnderTest.CSRF).header("Accept", "application/json");
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** Sends anything. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return browser.send(request);
    }

    /** The beginning of anything. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.uri(path));
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::toString)
                .orElse("");
    }

    private static String csrf() {
        return "_csrf=" + GatewayUnderTest.CSRF;
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
