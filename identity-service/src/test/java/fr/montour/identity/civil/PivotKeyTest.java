package fr.montour.identity.civil;

import static fr.montour.identity.person.Somebody.KEY;
import static fr.montour.identity.person.Somebody.civil;
import static fr.montour.identity.person.Somebody.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.montour.identity.person.Somebody;
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
    void sameIdentityInAnotherSpellingGivesTheSameFingerprint(
            String given, String family, String given2, String family2) {
        assertThat(KEY.fingerprint(civil(claims(given, family))))
                .isEqualTo(KEY.fingerprint(civil(claims(given2, family2))));
    }

    @Test
    void anotherNameDateOrPlaceGivesAnotherFingerprint() {
        var fingerprint = KEY.fingerprint(civil(claims("Claire", "Dupont")));
        assertThat(KEY.fingerprint(civil(claims("Clara", "Dupont")))).isNotEqualTo(fingerprint);
        assertThat(KEY.fingerprint(civil(claims(null, "Claire Dupont")))).isNotEqualTo(fingerprint);
        assertThat(KEY.fingerprint(civil(Somebody.born("1988-05-05", null)))).isNotEqualTo(fingerprint);
        var elsewhere = new PivotClaims("Claire", "Dupont", "female", "1988-05-04", null, "99100", "2A004");
        assertThat(KEY.fingerprint(civil(elsewhere))).isNotEqualTo(fingerprint);
    }

    @Test
    void anotherKeyGivesAnotherFingerprint() {
        var other = PivotKey.ofBase64Url("YW5vdGhlci1rZXktYW5vdGhlci1rZXktYW5vdGhlci1r");
        var identity = civil(claims("Claire", "Dupont"));
        assertThat(other.fingerprint(identity)).isNotEqualTo(KEY.fingerprint(identity));
    }

    @Test
    void shortOrMissingKeyIsAMistakeOfConfiguration() {
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url(""));
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url("c2hvcnQ"));
        assertThatIllegalArgumentException().isThrownBy(() -> PivotKey.ofBase64Url("not base64!"));
    }
}
