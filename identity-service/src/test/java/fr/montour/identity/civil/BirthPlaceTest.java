package fr.montour.identity.civil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.BirthPlace.Abroad;
import fr.montour.identity.civil.BirthPlace.InFrance;
import fr.montour.identity.civil.BirthPlace.Unclear;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthPlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"75056", "2A004", "2b033", "97302", "98818"})
    void communeOfFranceCorsicaAndOverseasIsRead(String commune) {
        assertThat(BirthPlace.of("99100", commune)).isEqualTo(new InFrance(commune.toUpperCase(Locale.ROOT)));
    }

    @Test
    void communeAloneMeansFrance() {
        assertThat(BirthPlace.of(null, "93008")).isEqualTo(new InFrance("93008"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99352", "99350", "99139", "98736"})
    void placeIsNormallyEmptyAbroad(String country) {
        assertThat(BirthPlace.of(country, "")).isEqualTo(new Abroad(country, null));
    }

    @Test
    void townAbroadIsKeptAsText() {
        assertThat(BirthPlace.of("99352", " Tizi  Ouzou ")).isEqualTo(new Abroad("99352", "Tizi Ouzou"));
    }

    @Test
    void townInFranceAsTextIsKeptButUnclear() {
        assertThat(BirthPlace.of("99100", "Bobigny")).isEqualTo(new Unclear("Bobigny"));
    }

    @Test
    void nothingOrNonsenseIsUnclearAndNeverRefused() {
        assertThat(BirthPlace.of(null, null)).isEqualTo(new Unclear(null));
        assertThat(BirthPlace.of("Algérie", "Oran")).isEqualTo(new Unclear("Oran"));
    }

    @Test
    void spellingOfATownAbroadDoesNotMakeAnotherPlace() {
        assertThat(BirthPlace.of("99352", "TIZI-OUZOU").comparable())
                .isEqualTo(BirthPlace.of("99352", null).comparable());
    }
}
