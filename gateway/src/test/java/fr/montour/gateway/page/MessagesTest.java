package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.problem.GatewayProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    /** Said to whoever runs a service, on its own port; no page of the gateway can meet them. */
    private static final Set<String> FOR_OPERATORS =
            Set.of("broker-unavailable", "event-not-parked", "delivery-unknown");

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");
    /** A message by its key, or by the beginning of its key. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:page\\.|messages\\.|Message\\.)(t|n|seconds|text|counted|of)\\(\\s*\"([a-z][\\w.-]*)\"(\\s*\\+)?");

    private static final Pattern PROBLEM = Pattern.compile("problem\\.([a-z-]+)\\.(?:title|advice)");
    private static final Pattern COUNT = Pattern.compile("\\.(one|other)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() {
        var french = Messages.in(Language.FRENCH).keys();
        assertThat(french).isEqualTo(Messages.in(Language.ENGLISH).keys());
        assertThat(french)
                .allSatisfy(key ->
                        assertThat(placeholders(Language.ENGLISH, key)).isEqualTo(placeholders(Language.FRENCH, key)));
    }

    @Test
    void everyMessageThatCodeAsksForIsThere() throws IOException {
        Set<String> keys = Messages.in(Language.FRENCH).keys();
        Set<String> whole = new TreeSet<>();
        Set<String> begun = new TreeSet<>();
        for (String code : sources()) {
            ASKED.matcher(code).results().forEach(asked -> {
                boolean counted = asked.group(1).equals("n") || asked.group(1).equals("counted");
                if (asked.group(3) != null) {
                    begun.add(asked.group(2));
                } else if (counted) {
                    whole.addAll(Set.of(asked.group(2) + ".one", asked.group(2) + ".other"));
                } else {
                    whole.add(asked.group(2));
                }
            });
        }
        assertThat(whole).contains("nav.skip", "form.error.number", "sites.found.one");
        assertThat(keys).containsAll(whole);
        assertThat(begun).allSatisfy(prefix -> assertThat(keys).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void noMessageIsLeftOver() throws IOException {
        Set<String> literals = sources().stream()
                .flatMap(code -> LITERAL.matcher(code).results().map(literal -> literal.group(1)))
                .collect(Collectors.toSet());
        Set<String> slugs = documented();
        assertThat(Messages.in(Language.FRENCH).keys())
                .allSatisfy(key -> assertThat(isUsed(key, literals, slugs))
                        .as("%s is used", key)
                        .isTrue());
    }

    private static boolean isUsed(String key, Set<String> literals, Set<String> slugs) {
        var problem = PROBLEM.matcher(key);
        if (problem.matches()) {
            return slugs.contains(problem.group(1)) || problem.group(1).equals("fallback");
        }
        String base = COUNT.matcher(key).replaceFirst("");
        if (literals.contains(key) || literals.contains(base)) {
            return true;
        }
        // Put together: the beginning stands in the code, up to a dot, and the rest comes from a value.
        return IntStream.range(1, base.length())
                .filter(i -> base.charAt(i - 1) == '.')
                .mapToObj(i -> base.substring(0, i))
                .anyMatch(literals::contains);
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        for (String root : List.of("src/main/jte", "src/main/java")) {
            try (var files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    @Test
    void everyDocumentedProblemIsSaidInPlainWords() throws IOException {
        var slugs = documented();
        assertThat(slugs).contains("csrf", "not-found");
        for (Language language : Language.values()) {
            assertThat(slugs).as("%s", language).allSatisfy(slug -> {
                assertThat(Messages.in(language).find("problem." + slug + ".title"))
                        .isPresent();
                assertThat(Messages.in(language).find("problem." + slug + ".advice"))
                        .isPresent();
            });
        }
    }

    @Test
    void everyProblemOfTheGatewayIsDocumented() throws IOException {
        assertThat(documented())
                .containsAll(Arrays.stream(GatewayProblem.values())
                        .map(GatewayProblem::slug)
                        .toList());
    }

    private static Set<String> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/problems.md")))
                .results()
                .map(row -> row.group(1))
                .filter(slug -> !FOR_OPERATORS.contains(slug))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Language language, String key) {
        return PLACEHOLDER
                .matcher(Messages.in(language).text(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
