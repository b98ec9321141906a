package fr.montour.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/contracts/<service>.md} says of a service's endpoints, made from OpenAPI files. */
final class EndpointTable {
    private static final int WIDTH = 130;
    private static final Pattern SLUG = Pattern.compile("(?<![`\\w/-])[a-z]+(?:-[a-z]+)*(?![`\\w-])");

    private final List<JsonNode> files;
    private final Set<String> slugs;

    /** @param slugs the refusals of {@code docs/problems.md}, which stand in code marks in what is made */
    EndpointTable(List<JsonNode> files, Set<String> slugs) {
        this.files = files;
        this.slugs = slugs;
    }

    /** The table of calls, then what a row has no room for, then the shapes of bodies. */
    String markdown() {
        List<Operation> operations =
                files.stream().flatMap(file -> Operation.all(file).stream()).toList();
        List<String> lines = new ArrayList<>(List.of("| call | who | answer | what |", "|---|---|---|---|"));
        operations.stream().map(EndpointTable::row).forEach(lines::add);
        section(
                lines,
                "What is sent, what else is to be known, and the refusals:",
                operations.stream().filter(EndpointTable::hasMore).map(this::more));
        section(
                lines,
                "Shapes (`?`: may be missing):",
                files.stream()
                        .flatMap(file -> Shapes.all(file).entrySet().stream())
                        .map(shape -> "- " + shape.getKey() + " `" + shape.getValue() + "`"));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, Stream<String> items) {
        List<String> wrapped = items.flatMap(item -> wrapped(item).stream()).toList();
        if (!wrapped.isEmpty()) {
            lines.addAll(List.of("", title, ""));
            lines.addAll(wrapped);
        }
    }

    private static String row(Operation operation) {
        List<String> answers = operation.answers().stream()
                .map(answer -> answer.replaceFirst(" (.+)", " `$1`"))
                .toList();
        return "| `" + operation.call() + "` | " + operation.who() + " | " + String.join(", ", answers) + " | "
                + operation.summary().replace("|", "\\|") + " |";
    }

    private static boolean hasMore(Operation operation) {
        return operation.body().isPresent()
                || !operation.query().isEmpty()
                || !operation.description().isEmpty();
    }

    private String more(Operation operation) {
        StringBuilder more = new StringBuilder("- `" + operation.call() + "`");
        operation.body().ifPresent(body -> more.append(" takes `").append(body).append('`'));
        if (!operation.query().isEmpty()) {
            more.append(operation.body().isPresent() ? " and `" : " takes `")
                    .append(String.join("`, `", operation.query()))
                    .append('`');
        }
        if (!operation.description().isEmpty()) {
            more.append(operation.body().isPresent() || !operation.query().isEmpty() ? ". " : ": ")
                    .append(SLUG.matcher(operation.description())
                            .replaceAll(
                                    word -> slugs.contains(word.group()) ? "`" + word.group() + "`" : word.group()));
        }
        return more.charAt(more.length() - 1) == '.' ? more.toString() : more + ".";
    }

    /** In lines of a bearable length; what follows the first is set in, as Markdown wants it in a list. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() > WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(' ');
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
