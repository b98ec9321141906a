package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.words.Language;
import java.time.Duration;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDurationTest {

    @ParameterizedTest
    @CsvSource({
        "PT20S, 20 s, 20 s",
        "PT1H30M, 1 h 30 min, 1 h 30 min",
        "PT24H, 1 j, 1 d",
        "PT0S, 0 min, 0 min",
        "PT7.5S, '7,5 s', 7.5 s"
    })
    void isWrittenInTheLanguage(Duration length, String french, String english) {
        assertThat(WrittenDuration.of(length, Language.FRENCH)).isEqualTo(french);
        assertThat(WrittenDuration.of(length, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "20s, PT20S",
        "15 minutes, PT15M",
        "1 h 30, PT1H30M",
        "1 heure 30 min, PT1H30M",
        "90 min, PT90M",
        "2 jours, PT48H",
        "'1,5 h', PT1H30M",
        "'  3 D 4 H ', PT76H",
        "999999999 j, PT23999999976H"
    })
    void isReadAsPeopleWriteIt(String typed, Duration length) {
        assertThat(WrittenDuration.read(typed)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "min",
                "un jour",
                "1 h 2 h",
                "30 min 1 h",
                "1 h 30 x",
                "-5 min",
                "1 j 12",
                "PT20S",
                "1h!"
            })
    void isNotGuessed(String typed) {
        assertThat(WrittenDuration.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadAsTheSameLength(Language language) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 10_000; i++) {
            var length = Duration.ofSeconds(
                    random.nextLong(Duration.ofDays(30).toSeconds()), i % 2 == 0 ? 0 : random.nextInt(1_000_000_000));
            assertThat(WrittenDuration.read(WrittenDuration.of(length, language)))
                    .contains(length);
        }
    }

    @Test
    void fieldSaysItsBoundsInWords() {
        var field = Field.duration("w", "staff.claim-window", Duration.ofSeconds(5), Duration.ofDays(3));
        assertThat(field.expected().in(new Page(Language.FRENCH, null, "/", new Assets())))
                .contains("5 s", "3 j");
    }
}
