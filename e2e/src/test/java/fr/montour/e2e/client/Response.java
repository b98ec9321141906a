package fr.montour.e2e.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back. */
public record Response(URI uri, int status, HttpHeaders headers, String body) {
    private static final String PROBLEM = "urn:montour:problem:";

    /** Value of a header, empty where it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON from " + this, e);
        }
    }

    /** The body as a page. */
    public Document page() {
        return Jsoup.parse(body, uri.toString());
    }

    /** Slug of the problem that the body tells; empty where it tells none. */
    public Optional<String> problem() {
        if (!header("Content-Type").startsWith("application/problem+json")) {
            return Optional.empty();
        }
        String type = json().path("type").asText();
        return type.startsWith(PROBLEM) ? Optional.of(type.substring(PROBLEM.length())) : Optional.empty();
    }

    /** This response where it has that status; fails, showing all of it, where not. */
    public Response expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new AssertionError("expected " + java.util.Arrays.toString(statuses) + ", got " + this);
    }

    @Override
    public String toString() {
        String text = body.length() > 1500 ? body.substring(0, 1500) + "…" : body;
        return status + " from " + uri + "\n" + text;
    }
}
