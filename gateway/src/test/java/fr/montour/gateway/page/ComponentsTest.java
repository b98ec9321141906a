package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.open.design.DesignController.DesignView;
import fr.montour.platform.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each component in each state, as the page of the components shows them; and that pages are made of them. */
class ComponentsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern RAW =
            Pattern.compile("<(form|button|select|textarea|table|legend)\\b|<input(?! type=\"hidden\")|class=\"notice");
    /** Groups of fields that are no field themselves, and a fieldset for each day. */
    private static final Set<String> WITH_LEGENDS = Set.of("staff/line.jte", "booking/slots.jte");

    private static final String FRESH = "section[aria-labelledby=form-title] ";
    private static final String REFUSED = "section[aria-labelledby=refused-title] ";

    private final Document design = Jsoup.parse(new Pages(new NoWarnings())
            .render(new Page(Language.FRENCH, null, "/design", new Assets()), "design", DesignView.of(true)));

    private Element one(String selector) {
        assertThat(design.select(selector)).as(selector).hasSize(1);
        return design.expectFirst(selector);
    }

    @ParameterizedTest
    @CsvSource({
        "text, text, '', off",
        "email, email, '', email",
        "number, text, numeric, off",
        "date, date, '', ''",
        "time, time, '', ''",
        "dateTime, datetime-local, '', ''",
    })
    void inputSaysWhatItTakes(String name, String type, String inputmode, String autocomplete) {
        Element input = one(FRESH + "[name=" + name + "]");
        assertThat(input.attr("type")).isEqualTo(type);
        assertThat(input.attr("inputmode")).isEqualTo(inputmode);
        assertThat(input.attr("autocomplete")).isEqualTo(autocomplete);
        assertThat(input.hasAttr("required")).isEqualTo(!name.equals("email"));
    }

    @Test
    void fieldThatNobodyTouchedIsNotMarked() {
        assertThat(design.select(FRESH + "[aria-invalid], " + FRESH + ".error, " + FRESH + ".wrong"))
                .isEmpty();
        Element input = one(FRESH + "[name=text]");
        assertThat(input.id()).isEqualTo("text");
        assertThat(input.attr("aria-describedby")).isEqualTo("text-help");
        assertThat(input.attr("maxlength")).isEqualTo("20");
        assertThat(one(FRESH + "[name=number]").hasAttr("aria-describedby")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "email", "number", "date", "time", "dateTime", "list", "longText", "check"})
    void refusedFieldIsMarkedAndSaysWhy(String name) {
        Element control = one(REFUSED + "[name=" + name + "]");
        assertThat(control.attr("aria-invalid")).isEqualTo("true");
        assertThat(control.attr("aria-describedby")).startsWith("refused-" + name + "-error");
        assertThat(Objects.requireNonNull(control.closest(".field")).hasClass("wrong"))
                .isTrue();
        assertThat(one("#refused-" + name + "-error").text()).isNotBlank();
        assertThat(design.select("#sample a[href=#refused-" + name + "]")).hasSize(1);
    }

    @Test
    void refusedGroupIsMarkedAsAWholeAndTheListLeadsToItsFirstAnswer() {
        Element group = one(REFUSED + "[role=radiogroup]");
        assertThat(group.attr("aria-invalid")).isEqualTo("true");
        assertThat(group.attr("aria-required")).isEqualTo("true");
        assertThat(group.attr("aria-describedby")).isEqualTo("refused-radios-error");
        assertThat(one("#refused-radios").attr("value")).isEqualTo("fr");
    }

    @Test
    void boxesAnswerAQuestionWhoseIdTheFirstCarries() {
        Element boxes = one(FRESH + "fieldset:has([name=box-fr])");
        assertThat(boxes.select("legend").text()).isNotBlank();
        assertThat(boxes.select("input[type=checkbox]").eachAttr("id")).containsExactly("boxes", "box-en");
        assertThat(one(FRESH + "[name=box-fr]").hasAttr("checked")).isTrue();
        assertThat(one(FRESH + "[name=box-en]").hasAttr("checked")).isFalse();
    }

    @Test
    void listOfErrorsNamesEachFieldInPlainWords() {
        assertThat(design.select("#sample li").eachText())
                .hasSize(10)
                .contains(
                        "Texte : 20 caractères au plus, vous en avez écrit 21.",
                        "Jour : indiquez une date, avec le jour, le mois et l’année.",
                        "Cochez cette case pour continuer : J’ai vérifié la clôture et la valeur : elles ne pourront"
                                + " plus être changées.");
        assertThat(one("#sample h2").text()).isEqualTo("Il y a 10 erreurs à corriger");
    }

    @Test
    void typedTextStaysThoughItIsWrong() {
        assertThat(one(REFUSED + "[name=number]").attr("value")).isEqualTo("beaucoup");
        assertThat(one(REFUSED + "[name=email]").attr("value")).isEqualTo("claire");
    }

    @Test
    void formLeavesItToTheServerToSayWhatIsWrong() {
        assertThat(design.select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.hasAttr("novalidate")).isTrue())
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "danger", "quiet", "big"})
    void buttonsComeInKinds(String kind) {
        assertThat(design.select("main .choices a.button." + kind + ", p > a.button." + kind))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "good", "warn", "bad"})
    void noticesComeInKinds(String kind) {
        assertThat(design.select("main > .notice." + kind)).isNotEmpty();
    }

    @Test
    void stepperTellsWhereOneIs() {
        assertThat(design.select(".stepper"))
                .hasSize(3)
                .allSatisfy(stepper ->
                        assertThat(stepper.select("[aria-current=step]")).hasSize(1));
        assertThat(design.select(".stepper").get(1).select(".done").text()).contains("(terminé)");
    }

    @Test
    void paginationIsNavigationWithALabel() {
        Element pages = one("nav.pagination");
        assertThat(pages.attr("aria-label")).isNotBlank();
        assertThat(pages.select("[rel=prev], [rel=next]")).hasSize(2);
    }

    @Test
    void chartHasATitleADescriptionAndATable() {
        Element picture = one("svg[role=img]");
        assertThat(one("#" + picture.attr("aria-labelledby")).text()).isNotBlank();
        assertThat(one("#" + picture.attr("aria-describedby")).text()).isNotBlank();
        assertThat(design.select(".chart details table.compact tbody tr")).hasSize(5);
        assertThat(design.select("polyline").eachAttr("points"))
                .first()
                .asString()
                .startsWith("0.0,122.5 150.0,87.5");
    }

    @Test
    void pagesAreMadeOfComponents() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                String name = TEMPLATES.relativize(file).toString();
                if (!name.startsWith("tag/")) {
                    assertThat(RAW.matcher(Files.readString(file))
                                    .results()
                                    .map(raw -> raw.group())
                                    .toList())
                            .as(name)
                            .allMatch(raw -> raw.equals("<legend") && WITH_LEGENDS.contains(name));
                }
            }
        }
    }

    @Test
    void everyComponentIsShown() throws IOException {
        String shown = Files.readString(TEMPLATES.resolve("design.jte"))
                + Files.readString(TEMPLATES.resolve("part/designform.jte"))
                + Files.readString(TEMPLATES.resolve("part/bookingsteps.jte"));
        try (var files = Files.list(TEMPLATES.resolve("tag"))) {
            Set<String> components = files.map(
                            file -> file.getFileName().toString().replace(".jte", ""))
                    .filter(name -> !name.equals("label"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(components)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(shown).contains("@template.tag." + name + "("));
        }
    }
}
