package fr.montour.identity.person;

import static fr.montour.identity.person.Somebody.KEY;
import static fr.montour.identity.person.Somebody.civil;
import static fr.montour.identity.person.Somebody.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PivotKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Jean-Baptiste, D’Été, JEAN BAPTISTE, D ETE",
        "Zoé, Nguyễn, zoe, NGUYEN",
        "Claire, Dupont, ' CLAIRE ', DUPONT",
    })
    void sameIdentityInAnotherSpellingGivesTheSameSignal(String given, String family, String given2, String family2) {
        assertThat(KEY.signal(civil(claims(given, family)))).isEqualTo(KEY.signal(civil(claims(given2, family2))));
    }

    @Test
    void anotherNameDateOrPlaceGivesAnotherSignal() {
        var signal = KEY.signal(civil(claims("Claire", "Dupont")));
        assertThat(KEY.signal(civil(claims("Clara", "Dupont")))).isNotEqualTo(signal);
        assertThat(KEY.signal(civil(claims(null, "Claire Dupont")))).isNotEqualTo(signal);
        assertThat(KEY.signal(civil(Somebody.born("1988-05-05", null)))).isNotEqualTo(signal);
        var elsewhere = new PivotClaims("Claire", "Dupont", "female", "1988-05-04", null, "99100", "2A004");
        assertThat(KEY.signal(civil(elsewhere))).isNotEqualTo(signal);
    }

    @Test
    void anotherKeyGivesAnotherSignal() {
        var other = PivotKey.ofBase64Url("YW5vdGhlci1rZXktYW5vdGhlci1rZXktYW5vdGhlci1r");
        var identity = civil(claims("Claire", "Dupont"));
        assertThat(other.signal(identity)).isNotEqualTo(KEY.signal(identity));
    }

    @Test
    void shortOrMissingKeyIsAMistakeOfConfiguration() {
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url(""));
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url("c2hvcnQ"));
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url("not base64!"));
    }
}
