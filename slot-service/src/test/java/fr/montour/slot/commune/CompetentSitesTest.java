package fr.montour.slot.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.testing.TestAreas;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetentSitesTest {

    private final CompetentSites competent = new CompetentSites(TestAreas.CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "93066,93066 93008",
        "93001,93066 93008",
        "93008,93008",
        "75113,75056",
        "69383,69123",
        "13208,13055",
        "13001,13001 13055",
        "2A247,2A272 2A004",
        "2B134,2B050 2B033",
        "97105,97105",
        "97611,97611",
        "97608,97611",
        "97502,97502",
        "97801,97801",
        "98818,98818",
        "62041,62041"
    })
    void theSiteOfTheArrondissementComesFirstThenThePrefecture(String code, String sites) {
        var commune = TestAreas.SEARCH.commune(code).orElseThrow();

        assertThat(competent.of(commune))
                .extracting(site -> site.id().value())
                .containsExactlyElementsOf(Arrays.asList(sites.split(" ")));
    }

    @Test
    void everyCommuneHasAPrefectureAndNothingOfAnotherDepartement() {
        assertThat(TestAreas.COMMUNES)
                .hasSizeGreaterThan(35_000)
                .allSatisfy(commune -> assertThat(competent.of(commune))
                        .hasSizeBetween(1, 2)
                        .allMatch(site -> site.locality()
                                .departementCode()
                                .equals(commune.departement().code()))
                        .filteredOn(CompetentSitesTest::isPrefecture)
                        .hasSize(1));
    }

    private static boolean isPrefecture(Site site) {
        return site.kind() == SiteKind.PREFECTURE;
    }
}
