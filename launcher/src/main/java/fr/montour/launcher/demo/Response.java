package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * Answer of the public API.
 *
 * @param status HTTP status
 * @param body JSON of the answer, or of the problem; a missing node where there is none
 */
record Response(int status, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    static Response of(HttpResponse<String> response) {
        try {
            String text = response.body();
            return new Response(
                    response.statusCode(), text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text));
        } catch (IOException _) {
            return new Response(response.statusCode(), MissingNode.getInstance());
        }
    }

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }

    /** Whether the services themselves say that something of theirs failed, so that asking again may help. */
    boolean isFailure() {
        return status >= FIRST_FAILURE;
    }

    /** Last part of the problem's type, such as {@code slot-full}; empty when nothing was refused. */
    String problem() {
        String type = body.path("type").asText();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** The body, where anything but success would be a surprise. */
    JsonNode orFail(String what) {
        if (isRefused()) {
            throw new DemoException("%s was refused with %d %s: %s"
                    .formatted(
                            what,
                            status,
                            problem(),
                            body.path("detail").asText(body.path("title").asText())));
        }
        return body;
    }
}
