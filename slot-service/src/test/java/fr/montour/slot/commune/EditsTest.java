package fr.montour.slot.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "bobigny,bobigny,0",
        "bobigy,bobigny,1",
        "bobiggny,bobigny,1",
        "bobagny,bobigny,1",
        "bobingy,bobigny,1",
        "obbingy,bobigny,2",
        "bobi,bobigny,3",
        "paris,bobigny,3",
        "'',eu,2",
        "eu,'',2"
    })
    void typosAreCountedUpToOneMoreThanAsked(String typed, String word, int count) {
        assertThat(Edits.between(typed, word, 2)).isEqualTo(count);
    }
}
