package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.testing.TranslationChecks;
import fr.montour.platform.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    /** Said to whoever runs a service, on its own port; no page of the gateway can meet them. */
    private static final Set<String> FOR_OPERATORS =
            Set.of("broker-unavailable", "event-not-parked", "delivery-unknown");

    private final TranslationChecks checks = TranslationChecks.of(
                    PageTranslations.ALL, Path.of("src/main/java"), Path.of("src/main/jte"))
            .exceptFor("place.js", "decision.js");

    @Test
    void bothLanguagesSayTheSameThings() {
        checks.assertLanguagesAgree();
    }

    @Test
    void everyMessageThatIsUsedExists() {
        checks.assertNamedKeysExist();
    }

    @Test
    void everyMessageThatExistsIsUsed() {
        checks.assertKeysAreUsed();
    }

    @Test
    void everyDocumentedProblemIsSaidInPlainWords() throws IOException {
        var slugs = documented();
        assertThat(slugs).contains("csrf", "not-found");
        for (Language language : Language.values()) {
            assertThat(slugs).as("%s", language).allSatisfy(slug -> {
                assertThat(PageTranslations.in(language).find("problem." + slug + ".title"))
                        .isPresent();
                assertThat(PageTranslations.in(language).find("problem." + slug + ".advice"))
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
}
