package fr.montour.e2e.client;

import java.io.IOException;
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
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One browser without a screen and without JavaScript: cookies, redirects, forms. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 20;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final URI home;
    private final String language;
    private final CookieJar cookies = new CookieJar();

    /** A new browser with this Accept-Language. */
    public Visitor(URI home, String language) {
        this.home = home;
        this.language = language;
    }

    /** Its cookies. */
    public CookieJar cookies() {
        return cookies;
    }

    /** Opens a page of the site, or any address, and ends where the redirects end. */
    public Answer open(String address) {
        return follow(send(request(home.resolve(address)).GET().header("Accept", "text/html")));
    }

    /** Fills in a form of a page and sends it; fields that are not named keep what the page says. */
    public Answer submit(Answer page, String selector, Map<String, String> fields) {
        Element form = page.page().selectFirst(selector);
        if (form == null) {
            throw new AssertionError("no form " + selector + " in " + page);
        }
        Map<String, String> values = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name]").forEach(field -> {
            boolean unchecked = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!unchecked) {
                values.put(field.attr("name"), value(field));
            }
        });
        form.select("button[name]").stream()
                .findFirst()
                .ifPresent(button -> values.put(button.attr("name"), button.attr("value")));
        values.putAll(fields);
        String action =
                form.hasAttr("action") ? form.absUrl("action") : page.uri().toString();
        return post(URI.create(action), values);
    }

    private Answer post(URI target, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(send(request(target)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    private static String value(Element field) {
        if (!field.normalName().equals("select")) {
            return field.normalName().equals("textarea") ? field.text() : field.attr("value");
        }
        Element selected = field.selectFirst("option[selected]");
        Element option = selected == null ? field.selectFirst("option") : selected;
        return option == null ? "" : option.attr("value");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.status() / 100 == 3; i++) {
            URI next = answer.uri().resolve(answer.header("Location"));
            answer = send(request(next).GET().header("Accept", "text/html"));
        }
        return answer;
    }

    /** A request to a path of the site or to any address, with what this browser always sends. */
    public HttpRequest.Builder request(URI target) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(home.resolve(target)).timeout(PATIENCE).header("Accept-Language", language);
        cookies.header(home.resolve(target)).ifPresent(header -> request.header("Cookie", header));
        return request;
    }

    /** Sends it and keeps the cookies that come back; follows no redirect. */
    public Answer send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        try {
            HttpResponse<String> response = CLIENT.send(ready, BodyHandlers.ofString());
            cookies.store(response.headers().allValues("Set-Cookie"));
            return new Answer(ready.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new NoAnswer(ready.method() + " " + ready.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted", e);
        }
    }

    /** The connection broke before an answer came. */
    public static final class NoAnswer extends RuntimeException {
        NoAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
