package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.words.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S  | PT1M   | moins de 1 minute           | less than 1 minute",
                "PT0S  | PT5M   | moins de 5 minutes          | less than 5 minutes",
                "PT1M  | PT2M   | entre 1 et 2 minutes        | between 1 and 2 minutes",
                "PT45M | PT3H   | entre 45 minutes et 3 heures| between 45 minutes and 3 hours",
                "PT1H  | PT3H   | entre 60 minutes et 3 heures| between 60 minutes and 3 hours",
                "PT3H  | PT4H   | entre 3 et 4 heures         | between 3 and 4 hours",
                "PT38H | P4D    | entre 38 heures et 4 jours  | between 38 hours and 4 days",
                "P3D   | P5D    | entre 3 et 5 jours          | between 3 and 5 days",
                "P13D  | P21D   | entre 13 jours et 3 semaines| between 13 days and 3 weeks",
                "P14D  | P28D   | entre 2 et 4 semaines       | between 2 and 4 weeks",
                "P14D  | P14D   | environ 2 semaines          | about 2 weeks",
            })
    void saysBothEndsInTheUnitOfEach(Duration atLeast, Duration atMost, String french, String english) {
        assertThat(Formats.range(atLeast, atMost, PageTranslations.in(Language.FRENCH), Language.FRENCH))
                .isEqualTo(french);
        assertThat(Formats.range(atLeast, atMost, PageTranslations.in(Language.ENGLISH), Language.ENGLISH))
                .isEqualTo(english);
    }
}
