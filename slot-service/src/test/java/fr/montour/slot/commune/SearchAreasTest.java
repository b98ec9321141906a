package fr.montour.slot.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.testing.TestAreas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise: any town of France is found as people type it. */
class SearchAreasTest {

    private static Found search(String text) {
        return TestAreas.SEARCH.search(text);
    }

    private static List<String> codes(String text) {
        return search(text).matches().stream().map(match -> match.area().code()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Bobigny                          | 93008
                    BOBIGNY                          | 93008
                    bobigny                          | 93008
                    évreux                           | 27229
                    evreux                           | 27229
                    L'Haÿ-les-Roses                  | 94038
                    L’Haÿ les Roses                  | 94038
                    lhay les roses                   | 94038
                    hay les roses                    | 94038
                    haye roses                       | 94038
                    Le Mans                          | 72181
                    mans                             | 72181
                    havre                            | 76351
                    st etienne                       | 42218
                    Saint-Étienne                    | 42218
                    ste genevieve des bois 91        | 91549
                    STE GENEVIEVE DES BOIS           | 91549
                    villeneuve st georges            | 94078
                    villeneuve s/ lot                | 47323
                    boulogne s/mer                   | 62160
                    boulogne s mer                   | 62160
                    mer boulogne sur                 | 62160
                    pre saint gervais                | 93061
                    noisy le sec                     | 93053
                    joue lez tours                   | 37122
                    œuilly 51                        | 51410
                    oeuilly 51                       | 51410
                    saintdenis 93                    | 93066
                    boulognebillancourt              | 92012
                    la courneuve                     | 93027
                    lacourneuve                      | 93027
                    bobingy                          | 93008
                    bobygny                          | 93008
                    Monpellier                       | 34172
                    marseile                         | 13055
                    strasbour                        | 67482
                    aubervillier                     | 93001
                    montreui sous bois               | 93048
                    isle adam                        | 95313
                    lisle adam                       | 95313
                    ville de bobigny                 | 93008
                    montreuil sous bois              | 93048
                    le mans 72                       | 72181
                    saint denis 93                   | 93066
                    saint-denis (93)                 | 93066
                    saint denis 974                  | 97411
                    saint denis reunion              | 97411
                    Saint-Denis, Seine-Saint-Denis   | 93066
                    93200 saint denis                | 93066
                    saint denis 93200                | 93066
                    93 200 saint denis               | 93066
                    93200                            | 93066
                    94240                            | 94038
                    paris                            | 75056
                    Paris 13                         | 75113
                    paris 13e                        | 75113
                    paris 13eme                      | 75113
                    paris 13 ème arrondissement      | 75113
                    13ème arrondissement de Paris    | 75113
                    paris13                          | 75113
                    paris 1er                        | 75101
                    75013                            | 75113
                    75116                            | 75116
                    paris 75013                      | 75113
                    75000                            | 75056
                    lyon 3                           | 69383
                    lyon 3e arr                      | 69383
                    69000 lyon                       | 69123
                    marseille 8e                     | 13208
                    13008 marseille                  | 13208
                    marseille                        | 13055
                    ajaccio                          | 2A004
                    2A004                            | 2A004
                    2a004                            | 2A004
                    93008 bobigny cedex              | 93008
                    93066                            | 93066
                    69123                            | 69123
                    seynod                           | 74010
                    saint pierre 975                 | 97502
                    noumea                           | 98818
                    mamoudzou                        | 97611
                    93                               | 93
                    1                                | 01
                    01                               | 01
                    2a                               | 2A
                    2B                               | 2B
                    974                              | 974
                    seine saint denis                | 93
                    Seine-Saint-Denis                | 93
                    loire atlantique                 | 44
                    val d'oise                       | 95
                    val doise                        | 95
                    mayotte                          | 976
                    """)
    void aTownIsTheFirstThatIsFoundHoweverItIsTyped(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bobigny",
                "paris",
                "marseille",
                "lyon",
                "mans",
                "haye roses",
                "93",
                "paris 13",
                "93200",
                "saint denis 974"
            })
    void whoeverIsClearIsNotAskedAgain(String typed) {
        assertThat(search(typed).certain()).isTrue();
    }

    @Test
    void townsThatShareANameAreAskedForWithAllOfThem() {
        var found = search("saint-denis");

        assertThat(found.certain()).isFalse();
        assertThat(codes("saint-denis")).contains("93066", "97411", "11339", "30247");
        assertThat(found.matches().getFirst().area().code()).isIn("93066", "97411");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"boulogne", "clermont", "vienne", "13e", "la rochelle", "le pin", "pringy", "la réunion", "le"})
    void whatMayMeanSeveralIsAskedFor(String typed) {
        assertThat(search(typed).certain()).isFalse();
    }

    @Test
    void allCommunesOfAPostalCodeAreOffered() {
        var code = "51300";
        var there = TestAreas.COMMUNES.stream()
                .filter(commune -> commune.postalCodes().contains(code))
                .map(Commune::code)
                .toList();

        assertThat(there).hasSizeGreaterThan(20);
        assertThat(codes(code)).containsAll(there);
    }

    @ParameterizedTest
    @CsvSource({"931,93", "9320,93066", "750,75056", "20,2A004", "200,2A004", "202,2B033"})
    void postalCodesAreFoundByTheirFirstDigits(String typed, String code) {
        assertThat(codes(typed)).anySatisfy(found -> assertThat(found).startsWith(code));
    }

    @ParameterizedTest
    @CsvSource({
        "35032 rennes cedex,35238",
        "92055 paris la defense cedex,92",
        "75700,75",
        "20189,2A",
        "20407,2B",
        "97499,974",
        "38999,38"
    })
    void codesOfCompaniesLeadAsFarAsTheDepartement(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bou", "saint d", "mont", "le", "sur", "b"})
    void namesAreFoundByTheirBeginnings(String typed) {
        assertThat(search(typed).matches()).isNotEmpty().hasSizeLessThan(40);
    }

    @Test
    void largerTownsComeFirst() {
        assertThat(codes("bordea")).first().isEqualTo("33063");
        assertThat(codes("boulogne b")).first().isEqualTo("92012");
        assertThat(codes("villeur")).first().isEqualTo("69266");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "'",
                "🙂",
                "<>&;",
                "00000",
                "99999",
                "0",
                "123456789",
                "xqzwkj",
                "arrondissement cedex 2",
                "\u0000\u0001"
            })
    void whatIsNoTownIsNotFoundAndDoesNoHarm(String typed) {
        assertThat(search(typed).matches()).isEmpty();
    }

    @Test
    void aNovelIsNotATown() {
        assertThat(search("bobigny ".repeat(30)).matches()).isEmpty();
    }
}
