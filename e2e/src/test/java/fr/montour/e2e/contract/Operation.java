package fr.montour.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One call of an OpenAPI file.
 *
 * @param who the roles of {@code @Secured} that may call, with commas between
 * @param query names of query parameters and headers
 * @param body type of the request's body
 * @param answers status of each answer, and the type of its body where it has one
 * @param description what the summary does not say, or nothing
 */
record Operation(
        String method,
        String path,
        String who,
        List<String> query,
        Optional<String> body,
        List<String> answers,
        String summary,
        String description) {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    /** All calls, by path. */
    static List<Operation> all(JsonNode openApi) {
        List<Operation> all = new ArrayList<>();
        openApi.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> all.add(
                                of(method, path.getKey(), path.getValue().path(method)))));
        return all;
    }

    String call() {
        return method + " " + path;
    }

    private static Operation of(String method, String path, JsonNode node) {
        String summary = withoutStop(node.path("summary").asText());
        String description = node.path("description").asText().strip();
        List<String> query = new ArrayList<>();
        node.path("parameters").forEach(parameter -> {
            if (!parameter.path("in").asText().equals("path")) {
                query.add(parameter(parameter));
            }
        });
        List<String> answers = new ArrayList<>();
        node.path("responses")
                .properties()
                .forEach(answer -> answers.add(answer.getKey()
                        + body(answer.getValue()).map(type -> " " + type).orElse("")));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                who(node.path("security")),
                query,
                body(node.path("requestBody")),
                answers,
                summary,
                withoutStop(description).equals(summary) ? "" : description);
    }

    /** What micronaut-openapi makes of {@code @Secured}: nothing, a scheme, or a scheme with roles. */
    private static String who(JsonNode security) {
        if (security.isEmpty()) {
            return "anybody";
        }
        List<String> roles = new ArrayList<>();
        security.forEach(scheme -> scheme.forEach(names -> names.forEach(role -> roles.add(role.asText()))));
        return roles.isEmpty()
                ? "any caller"
                : String.join(", ", roles.stream().sorted().toList());
    }

    private static String parameter(JsonNode parameter) {
        boolean optional = !parameter.path("required").asBoolean()
                || parameter.path("schema").has("default");
        return parameter.path("name").asText() + (optional ? "?" : "");
    }

    private static Optional<String> body(JsonNode node) {
        for (JsonNode media : node.path("content")) {
            String type = Shapes.type(media.path("schema"));
            return type.isEmpty() ? Optional.empty() : Optional.of(type);
        }
        return Optional.empty();
    }

    private static String withoutStop(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
