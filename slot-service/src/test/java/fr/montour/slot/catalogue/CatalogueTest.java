package fr.montour.slot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private final Catalogue catalogue = TestCatalogue.catalogue();

    @Test
    void sitesAreFoundWithoutAccentsAndCase() {
        assertThat(catalogue.sites(null, "EVREUX")).containsExactly(TestCatalogue.EVREUX);
        assertThat(catalogue.sites(null, "préfecture évr")).containsExactly(TestCatalogue.EVREUX);
    }

    @Test
    void everyWordMustOccur() {
        assertThat(catalogue.sites(null, "seine raincy")).containsExactly(TestCatalogue.LE_RAINCY);
        assertThat(catalogue.sites(null, "seine evreux")).isEmpty();
    }

    @Test
    void sitesOfOneDepartement() {
        assertThat(catalogue.sites("93", null)).containsExactly(TestCatalogue.BOBIGNY, TestCatalogue.LE_RAINCY);
        assertThat(catalogue.sites("2a", null)).containsExactly(TestCatalogue.AJACCIO);
        assertThat(catalogue.sites("99", null)).isEmpty();
    }

    @Test
    void blankTextFindsAll() {
        assertThat(catalogue.sites(null, " - ")).hasSize(6);
    }

    @Test
    void lineIsNamedInFrench() {
        assertThat(catalogue.line(TestCatalogue.BOBIGNY_RENEWAL).map(LineEntry::name))
                .contains("Préfecture de Bobigny : renouvellement d’un titre de séjour");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Bobigny,de Bobigny",
                "Le Havre,du Havre",
                "Les Andelys,des Andelys",
                "La Rochelle,de La Rochelle",
                "Évreux,d’Évreux",
                "Yssingeaux,d’Yssingeaux",
                "Haguenau,de Haguenau",
                "L'Haÿ-les-Roses,de L'Haÿ-les-Roses"
            })
    void ofBeforeTheNameOfATown(String town, String phrase) {
        assertThat(French.of(town)).isEqualTo(phrase);
    }
}
