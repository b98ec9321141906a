package fr.montour.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {

    private final Translations translations = Translations.load(TranslationsTest.class, "sample");
    private final Messages french = translations.in(Language.FRENCH);
    private final Messages english = translations.in(Language.ENGLISH);

    @Test
    void aTextIsSaidInTheLanguageAskedFor() {
        assertThat(french.text("greeting", "Zoé")).isEqualTo("Bonjour Zoé,");
        assertThat(english.text("greeting", "Zoé")).isEqualTo("Hello Zoé,");
    }

    @Test
    void frenchMarksAreNotPartedFromTheirWords() {
        assertThat(french.text("line", "A : B")).isEqualTo("La file «\u00a0A : B\u00a0»\u00a0: vraiment\u00a0?");
    }

    @Test
    void whatArgumentsContainIsNotFilledInAgain() {
        assertThat(english.text("two", "{1} $0 \\", "b")).isEqualTo("{1} $0 \\ and b, {1} $0 \\ again");
    }

    @Test
    void anArgumentThatIsNotGivenStaysVisible() {
        assertThat(english.text("two", "a")).isEqualTo("a and {1}, a again");
    }

    @Test
    void aMissingTextIsSeenAtOnce() {
        assertThat(french.text("none")).isEqualTo("??none??");
        assertThat(french.find("none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 personne, 0 people", "1, 1 personne, 1 person", "2, 2 personnes, 2 people"})
    void countsChooseTheFormOfTheirLanguage(long count, String inFrench, String inEnglish) {
        assertThat(french.counted("people", count)).isEqualTo(inFrench);
        assertThat(english.counted("people", count)).isEqualTo(inEnglish);
    }

    @Test
    void countsAreWrittenAsInTheirLanguage() {
        assertThat(french.counted("people", 12345)).isEqualTo("12\u202f345 personnes");
        assertThat(english.counted("people", 12345)).isEqualTo("12,345 people");
    }

    @Test
    void placeholdersAreKnown() {
        assertThat(english.placeholders("two")).containsExactlyInAnyOrder("{0}", "{1}");
        assertThat(english.placeholders("none")).isEmpty();
    }

    @Test
    void aMissingFileIsAnError() {
        assertThatThrownBy(() -> Translations.load(TranslationsTest.class, "nothing"))
                .hasMessage("nothing_fr.properties is missing");
    }

    @ParameterizedTest
    @CsvSource({"fr, FRENCH", "fr-CA, FRENCH", "en, ENGLISH", "en-GB, ENGLISH"})
    void theRegionOfATagDoesNotMatter(String tag, Language language) {
        assertThat(Language.ofTag(tag)).contains(language);
    }

    @Test
    void otherTagsAreNoLanguage() {
        assertThat(Language.ofTag("tlh")).isEmpty();
        assertThat(Language.ofTag("")).isEmpty();
        assertThat(Language.ofTag(null)).isEmpty();
    }
}
