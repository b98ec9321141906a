package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.problem.GatewayProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    /** Said to whoever runs a service, on its own port; no page of the gateway can meet them. */
    private static final Set<String> FOR_OPERATORS =
            Set.of("broker-unavailable", "event-not-parked", "delivery-unknown");

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
