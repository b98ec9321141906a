package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.words.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of the markup of every page and of every form in it, refused or not. */
class PageMarkupTest {

    private static final String CONTROLS = "input:not([type=hidden]):not([type=radio]), select, textarea";

    private final Pages pages = new Pages(new NoWarnings());

    static Stream<SamplePages.Sample> samples() {
        return SamplePages.all();
    }

    private static Element around(Element element, String selector) {
        return Objects.requireNonNull(element.closest(selector));
    }

    private Document rendered(SamplePages.Sample sample) {
        return Jsoup.parse(pages.render(sample.page(Language.FRENCH), sample.template(), sample.view()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void idsAreThereOnceAndWhateverPointsToThemFindsThem(SamplePages.Sample sample) {
        Document page = rendered(sample);
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element -> assertThat(ids.add(element.id()))
                        .as("id %s stands once", element.id())
                        .isTrue());
        for (String attribute : List.of("for", "aria-describedby", "aria-labelledby")) {
            for (Element element : page.select("[" + attribute + "]")) {
                assertThat(ids)
                        .as("%s of %s", attribute, element.cssSelector())
                        .containsAll(List.of(element.attr(attribute).split(" ")));
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyFieldHasALabelAndEveryGroupALegend(SamplePages.Sample sample) {
        Document page = rendered(sample);
        for (Element control : page.select(CONTROLS)) {
            assertThat(page.select("label[for=\"" + control.id() + "\"]").text())
                    .as(control.cssSelector())
                    .isNotBlank();
        }
        assertThat(page.select("input[type=radio]"))
                .allSatisfy(radio -> assertThat(radio.closest("label")).isNotNull())
                .allSatisfy(radio -> assertThat(radio.closest("fieldset")).isNotNull());
        assertThat(page.select("fieldset"))
                .allSatisfy(group -> assertThat(group.child(0).normalName()).isEqualTo("legend"));
        assertThat(page.select("button, a[href]"))
                .allSatisfy(button -> assertThat(button.text()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void optionalFieldsSaySoAndTheOthersAreRequired(SamplePages.Sample sample) {
        for (Element control :
                rendered(sample).select("form[method=post] .field").select(CONTROLS)) {
            Element label = around(control, ".field").expectFirst("label");
            boolean box = control.attr("type").equals("checkbox");
            assertThat(control.hasAttr("required") || box || label.text().endsWith(")"))
                    .as(control.id())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatIsWrongIsInTheTitleOnTopAndAtTheField(SamplePages.Sample sample) {
        Document page = rendered(sample);
        FormState refused = sample.refused();
        assertThat(page.title().matches("Erreur[\\u00a0 ]: .*")).isEqualTo(refused != null);
        if (refused == null) {
            assertThat(page.select("#errors")).isEmpty();
            return;
        }
        Element summary = page.expectFirst("main > :first-child");
        assertThat(summary.id()).isEqualTo("errors");
        assertThat(summary.attr("role")).isEqualTo("alert");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("li")).hasSameSizeAs(refused.errors());
        for (FormState.Mistake error : refused.errors()) {
            if (error.field() != null) {
                assertMarked(page, refused, error.field());
            }
        }
        assertThat(page.select("main [aria-invalid=true]")).hasSize((int)
                refused.errors().stream().filter(error -> error.field() != null).count());
    }

    private static void assertMarked(Document page, FormState refused, Field field) {
        String id = refused.id(field);
        assertThat(page.select("#errors a[href=\"#" + id + "\"]"))
                .as("link to %s", id)
                .hasSize(1);
        Element control = page.expectFirst("[id=" + id + "]");
        Element marked = control.attr("type").equals("radio") ? around(control, "[role=radiogroup]") : control;
        assertThat(marked.attr("aria-invalid")).as(id).isEqualTo("true");
        assertThat(marked.attr("aria-describedby").split(" ")).as(id).contains(id + "-error");
        assertThat(page.expectFirst("[id=" + id + "-error]").text()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatWasTypedIsStillThere(SamplePages.Sample sample) {
        FormState refused = sample.refused();
        if (refused == null || refused.typed() == null) {
            return;
        }
        Document page = rendered(sample);
        refused.typed().forEach((name, value) -> {
            Element control = page.expectFirst("[id=" + refused.id(name) + "]");
            String shown = switch (control.normalName()) {
                case "select" -> control.select("option[selected]").attr("value");
                case "textarea" -> control.text();
                default ->
                    control.attr("type").equals("radio")
                            ? page.select("input[name=" + name + "][checked]").attr("value")
                            : control.attr("value");
            };
            assertThat(shown).as(name).isEqualTo(value);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tablesNameTheirColumnsInEveryCellOfACard(SamplePages.Sample sample) {
        for (Element table : rendered(sample).select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.attr("role")).isEqualTo("table");
            List<String> columns = table.select("thead th").eachText();
            for (Element row : table.select("tbody tr")) {
                assertThat(row.select("th[scope=row][role=rowheader]")).hasSize(1);
                assertThat(row.children()).hasSameSizeAs(columns);
                if (table.hasClass("cards")) {
                    assertThat(row.select("td").eachAttr("data-label")).isEqualTo(columns.subList(1, columns.size()));
                }
            }
            Element region = around(table, "div");
            assertThat(region.attr("role")).isEqualTo("region");
            assertThat(region.attr("tabindex")).isEqualTo("0");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void staffPagesUseTheWholeWidth(SamplePages.Sample sample) {
        if (sample.template().startsWith("staff/")) {
            assertThat(rendered(sample).body().hasClass("wide")).isTrue();
        }
    }
}
