package fr.montour.gateway.edge.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The body of a form, read by a filter beside the controller that will read it. */
public final class FormBody {

    private FormBody() {}

    /** One field as it was typed. */
    public record Field(String name, String value) {}

    /** Whether the request brings a form. */
    public static boolean isForm(HttpRequest<?> request) {
        return request instanceof ServerHttpRequest<?>
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent();
    }

    /** A copy of the form as it was sent. */
    public static CompletionStage<String> copy(HttpRequest<?> form) {
        if (!(form instanceof ServerHttpRequest<?> withBody)) {
            throw new IllegalArgumentException("no form");
        }
        try (CloseableByteBody copy = withBody.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(body -> {
                try (body) {
                    return body.toString(StandardCharsets.UTF_8);
                }
            });
        }
    }

    /** The fields of a form, in order. */
    public static List<Field> fields(String form) {
        return Arrays.stream(form.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(FormBody::field)
                .toList();
    }

    /** The first field of this name. */
    public static Optional<String> first(String form, String name) {
        return Arrays.stream(form.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .map(pair -> field(pair).value());
    }

    /** The form without this field, as it was sent. */
    public static String without(String form, String name) {
        return String.join(
                "&",
                Arrays.stream(form.split("&", -1))
                        .filter(pair -> !pair.startsWith(name + "="))
                        .toList());
    }

    private static Field field(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Field(decoded(pair), "")
                : new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not percent-encoded as a browser does: no field of ours.
            return "";
        }
    }
}
