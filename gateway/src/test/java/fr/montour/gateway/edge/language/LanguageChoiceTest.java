package fr.montour.gateway.edge.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.page.PageTranslations;
import fr.montour.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @Test
    void whatWasChosenInThisBrowserCountsMost() {
        assertThat(LanguageChoice.of("en", Language.FRENCH, "fr")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void thenWhatThePersonPrefers() {
        assertThat(LanguageChoice.of(null, Language.ENGLISH, "fr")).isEqualTo(Language.ENGLISH);
        assertThat(LanguageChoice.of("klingon", Language.ENGLISH, "fr")).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "'en-GB,en;q=0.9,fr;q=0.8', ENGLISH",
        "'fr;q=0.8,en;q=0.9', ENGLISH",
        "'ar,en;q=0.5', ENGLISH",
        "'pt,de', FRENCH",
        "'en;q=0,fr;q=0.1', FRENCH",
        "'*', FRENCH",
        "';;;', FRENCH",
        "'', FRENCH",
    })
    void thenWhatTheBrowserAcceptsAndFrenchAtLast(String acceptLanguage, Language expected) {
        assertThat(LanguageChoice.of(null, null, acceptLanguage)).isEqualTo(expected);
    }

    @Test
    void frenchCountsZeroWithOneAndEnglishDoesNot() {
        assertThat(PageTranslations.in(Language.FRENCH).counted("place.ahead", 0))
                .isEqualTo("0 personne devant vous");
        assertThat(PageTranslations.in(Language.ENGLISH).counted("place.ahead", 0))
                .isEqualTo("0 people ahead of you");
        assertThat(PageTranslations.in(Language.ENGLISH).counted("place.ahead", 1))
                .isEqualTo("1 person ahead of you");
    }
}
