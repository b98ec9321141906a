package fr.montour.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bodies of an OpenAPI file in the notation of {@code docs/contracts}: {@code {name, at?, state: OPEN|CLOSED, minutes: [Minute]}}. */
final class Shapes {
    private static final String REFERENCE = "#/components/schemas/";

    /** An enum with more values than these is shown by its first ones: its table stands in the code. */
    private static final int MOST_VALUES = 12;

    private static final int FIRST_VALUES = 3;

    private Shapes() {}

    /** The objects that calls take or answer, by name, each with its members. */
    static Map<String, String> all(JsonNode openApi) {
        JsonNode schemas = openApi.path("components").path("schemas");
        Set<String> used = new TreeSet<>();
        use(openApi.path("paths"), schemas, used);
        Map<String, String> all = new TreeMap<>();
        used.forEach(key -> {
            JsonNode schema = schemas.path(key);
            if (schema.has("properties") || schema.has("allOf")) {
                all.put(name(key), members(schema, schemas));
            }
        });
        return all;
    }

    /** Adds what a part of the file refers to, and what that refers to. */
    private static void use(JsonNode part, JsonNode schemas, Set<String> used) {
        part.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(REFERENCE.length()))
                .filter(used::add)
                .forEach(key -> use(schemas.path(key), schemas, used));
    }

    /** A type as an endpoint names it: a shape, a list of them in brackets; empty where the file says no more than "an object". */
    static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return name(schema.path("$ref").asText().substring(REFERENCE.length()));
        }
        if (schema.has("allOf") && schema.path("allOf").size() == 1) {
            return type(schema.path("allOf").get(0));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> "[" + type(schema.path("items")) + "]";
            case "object" -> schema.has("additionalProperties") ? "{name: value}" : "";
            case "string" -> "text";
            case "integer", "number" -> "number";
            default -> "";
        };
    }

    private static String members(JsonNode schema, JsonNode schemas) {
        List<String> members = new ArrayList<>();
        addMembers(schema, schemas, members);
        return "{" + String.join(", ", members) + "}";
    }

    private static void addMembers(JsonNode schema, JsonNode schemas, List<String> members) {
        for (JsonNode part : schema.path("allOf")) {
            addMembers(resolved(part, schemas), schemas, members);
        }
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(member -> {
            boolean optional = !required.contains(member.getKey())
                    || member.getValue().path("nullable").asBoolean();
            members.add(member.getKey() + (optional ? "?" : "") + kind(member.getValue(), schemas));
        });
    }

    /** After a colon, where a name alone does not say it: the values of an enum, another shape, a list. */
    private static String kind(JsonNode schema, JsonNode schemas) {
        JsonNode resolved = resolved(schema, schemas);
        if (resolved.has("enum")) {
            List<String> values = new ArrayList<>();
            resolved.path("enum").forEach(value -> values.add(value.asText()));
            return values.size() > MOST_VALUES
                    ? ": " + String.join("|", values.subList(0, FIRST_VALUES)) + "|…"
                    : ": " + String.join("|", values);
        }
        if (resolved.has("properties")) {
            return ": " + (schema.has("properties") ? members(schema, schemas) : type(schema));
        }
        return resolved.path("type").asText().equals("array") ? ": " + type(schema) : "";
    }

    private static JsonNode resolved(JsonNode schema, JsonNode schemas) {
        JsonNode one = schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
        return one.has("$ref") ? schemas.path(one.path("$ref").asText().substring(REFERENCE.length())) : one;
    }

    /** {@code BatchController.Outcome_PlaceView_} is {@code Outcome of PlaceView} to people. */
    private static String name(String schema) {
        String simple = schema.substring(schema.lastIndexOf('.') + 1);
        return simple.endsWith("_") ? simple.substring(0, simple.length() - 1).replaceFirst("_", " of ") : simple;
    }
}
