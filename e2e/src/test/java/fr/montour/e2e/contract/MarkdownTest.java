package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every Markdown file of the repository keeps to the rules for documents and speaks of what exists. */
class MarkdownTest {
    private static final int LONGEST_LINE = 160;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS_NAME = Pattern.compile("([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:[.#(].*)?");
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

    /** Names in code marks that look like classes of ours and are not. */
    private static final Set<String> FOREIGN = Set.of(
            "Allow",
            "AuthenticationFetcher",
            "AuthorizationException",
            "Dockerfile",
            "ErrorResponseProcessor",
            "Filters.and",
            "Forwarded",
            "GenericRepository",
            "In",
            "Instant.now()",
            "InstantSource",
            "Optional",
            "SecurityFilter",
            "SecurityRule");

    @Test
    void noLineIsLongerThan160Characters() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : Documents.markdown()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int length = lines.get(i).codePointCount(0, lines.get(i).length());
                if (length > LONGEST_LINE) {
                    longer.add(Documents.name(file) + ":" + (i + 1) + " has " + length);
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : Documents.markdown()) {
            LINK.matcher(prose(file)).results().map(link -> link.group(1)).forEach(target -> {
                if (!target.contains(":") && !Files.exists(file.resolveSibling(target))) {
                    broken.add(Documents.name(file) + " links to " + target);
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> classes = classes();
        Set<String> missing = new TreeSet<>();
        for (Path file : Documents.markdown()) {
            CODE.matcher(prose(file)).results().map(code -> code.group(1)).forEach(code -> {
                var name = CLASS_NAME.matcher(code);
                if (name.matches() && !FOREIGN.contains(code) && !classes.contains(name.group(1))) {
                    missing.add(Documents.name(file) + " speaks of " + name.group(1));
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** The text of a document without its fenced blocks, in which anything may stand. */
    private static String prose(Path file) throws IOException {
        StringBuilder prose = new StringBuilder();
        boolean fenced = false;
        for (String line : Files.readAllLines(file)) {
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced) {
                prose.append(line).append('\n');
            }
        }
        return prose.toString();
    }

    /** Simple names of all types that the sources declare, nested ones included. */
    private static Set<String> classes() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path file : Documents.java()) {
            DECLARATION
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(classes::add);
        }
        return classes;
    }
}
