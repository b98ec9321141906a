package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages; what was rendered stays in {@code target/pages} to be looked at. */
class TemplatesTest {

    /** Scripts fill in what stands in these. */
    private static final Pattern WITHOUT_DATA = Pattern.compile("data-[a-z-]+=\"[^\"]*\"");

    private static final Path SHOWN = Path.of("target/pages");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private final Pages pages = new Pages(new NoWarnings());

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyPageIsWholeInBothLanguages(SamplePages.Sample sample) throws IOException {
        for (Language language : Language.values()) {
            var page = sample.page(language);
            String html = pages.render(page, sample.template(), sample.view());
            keep(sample.name() + "-" + language.tag(), html);
            assertThat(WITHOUT_DATA.matcher(html).replaceAll(""))
                    .as("every place in a message is filled")
                    .doesNotContainPattern("\\{\\d}");
            assertThat(html)
                    .doesNotContain("??", "null")
                    .contains("<html lang=\"" + language.tag() + "\">", "<h1>", "<main", "</html>")
                    .doesNotContain("<script>", "style=\"", "onclick");
            assertThat(html.split("<h1", -1)).as("one heading of the page").hasSize(2);
            assertEveryChangeCarriesTheToken(page, html);
        }
    }

    @Test
    void everyTemplateHasASample() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            Set<String> templates = files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(name -> name.endsWith(".jte") && !name.startsWith("tag/") && !name.startsWith("part/"))
                    .map(name -> name.replace(".jte", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(samples().map(SamplePages.Sample::template)).containsAll(templates);
        }
    }

    @Test
    void whatPeopleTypeIsEscaped() {
        var page = new Page(Language.FRENCH, null, "/\"><script>", new Assets());
        String html = pages.render(page, "catalogue/sites", SampleSearches.which("\"><script>alert(1)</script>"));
        assertThat(html).doesNotContain("<script>");
    }

    static Stream<SamplePages.Sample> samples() {
        return SamplePages.all();
    }

    private static void assertEveryChangeCarriesTheToken(Page page, String html) {
        String[] forms = html.split("<form", -1);
        for (int i = 1; i < forms.length; i++) {
            if (forms[i].toLowerCase(Locale.ROOT).contains("method=\"post\"")) {
                assertThat(forms[i]).contains("name=\"_csrf\" value=\"" + page.csrf() + "\"");
            }
        }
    }

    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(SHOWN);
        String local = Path.of("src/main/resources/public").toAbsolutePath() + "/";
        Files.writeString(
                SHOWN.resolve(name + ".html"),
                html.replace("\"/assets/", "\"file://" + local).replaceAll("\\?v=[0-9a-f]+", ""));
    }
}
