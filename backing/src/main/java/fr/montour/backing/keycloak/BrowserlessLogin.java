package fr.montour.backing.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser, without a browser: keeps cookies, follows redirects, and fills the user name and password into
 * whatever login form it meets on the way. Objects are cheap and independent of each other, so that hundreds of people can
 * log in at once on virtual threads; one object belongs to one person and does one thing at a time.
 */
public final class BrowserlessLogin {

    private static final int MOST_STEPS = 30;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final CookieJar cookies = new CookieJar();

    /** Where a walk ended: a page, or a redirect the caller wanted to see ({@code response} is then that redirect). */
    public record Arrival(URI uri, HttpResponse<String> response) {}

    public CookieJar cookies() {
        return cookies;
    }

    /**
     * Opens {@code start} and follows it through the login pages to the first page that is not one of them.
     *
     * @throws LoginRefusedException when the form comes back or an error page is shown on the way
     */
    public Arrival login(URI start, String username, String password) {
        return login(start, username, password, uri -> false);
    }

    /** The same, ending early at the first redirect to an address that {@code arrived} accepts; it is not opened. */
    public Arrival login(URI start, String username, String password, Predicate<URI> arrived) {
        var at = start;
        var response = send(HttpRequest.newBuilder(at));
        boolean submitted = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            var location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 == 3 && location.isPresent()) {
                at = at.resolve(location.get());
                if (arrived.test(at)) {
                    return new Arrival(at, response);
                }
                response = send(HttpRequest.newBuilder(at));
                continue;
            }
            var page = Jsoup.parse(response.body(), at.toString());
            var form = page.selectFirst("form:has(input[name=username]):has(input[name=password])");
            if (response.statusCode() >= 400) {
                throw new LoginRefusedException(
                        response.statusCode() + " at " + at.getPath() + ": " + text(page), response.body());
            }
            if (form == null) {
                return new Arrival(at, response);
            }
            if (submitted) {
                throw new LoginRefusedException(username + " is not let in: " + text(page), response.body());
            }
            submitted = true;
            var fields = new LinkedHashMap<String, String>();
            form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
            fields.put("username", username);
            fields.put("password", password);
            at = URI.create(form.absUrl("action"));
            response = send(HttpRequest.newBuilder(at)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(fields))));
        }
        throw new LoginRefusedException("Still not there after " + MOST_STEPS + " steps, at " + at);
    }

    /** Sends any request as this browser: with its cookies, taking those of the answer, following nothing. */
    public HttpResponse<String> send(HttpRequest.Builder builder) {
        var uri = builder.copy().build().uri();
        var header = cookies.header(uri);
        if (!header.isEmpty()) {
            builder.setHeader("Cookie", header);
        }
        try {
            var response = CLIENT.send(builder.timeout(TIMEOUT).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> cookies.store(uri, cookie));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(uri.getPath() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + uri.getPath(), e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    private static String text(Document page) {
        var said = page.select("#input-error, .kc-feedback-text, .alert-error, #kc-error-message, [role=alert]")
                .text();
        return said.isBlank() ? page.body().text() : said;
    }
}
