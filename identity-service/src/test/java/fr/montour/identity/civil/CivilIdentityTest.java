package fr.montour.identity.civil;

import static fr.montour.identity.person.Somebody.TODAY;
import static fr.montour.identity.person.Somebody.civil;
import static fr.montour.identity.person.Somebody.claims;
import static fr.montour.identity.person.Somebody.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilIdentityTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u0000", "\u200b"})
    void personWithoutFirstNameIsAccepted(String givenName) {
        assertThat(civil(claims(givenName, "Sow")).givenName()).isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n"})
    void personWithoutFamilyNameIsRefused(String familyName) {
        assertThat(refusal(CivilIdentity.of(claims("Claire", familyName), TODAY)))
                .isEqualTo("LOGIN_INVALID: FranceConnect gave no family name: use another identity provider.");
    }

    @ParameterizedTest
    @CsvSource({
        "female, FEMALE",
        "male, MALE",
        "unspecified, UNSPECIFIED",
        "'', UNSPECIFIED",
        ", UNSPECIFIED",
        "X, UNSPECIFIED"
    })
    void undefinedGenderIsAccepted(String claim, Gender gender) {
        var claims = new PivotClaims("A", "B", claim, "1990-01-02", null, null, null);
        assertThat(civil(claims).gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N'Diaye",
                "de La Fontaine-d’Été",
                "Nguyễn",
                "Øster-Åström",
                "Muñoz y Castaño",
                "Kovač Đurić",
                "李",
                "عبد الله",
                "Ó hÓgáin"
            })
    void specialAndComposedNamesAreKeptAsTheyAre(String name) {
        assertThat(civil(claims(name, name)).familyName()).isEqualTo(name);
    }

    @Test
    void veryLongNameIsKeptWhole() {
        String name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(15).strip();
        assertThat(civil(claims("A", name)).familyName()).isEqualTo(name);
    }

    @Test
    void invisibleDifferencesGo() {
        assertThat(civil(claims(" Cle\u0301ment \u00a0 Luc\u0007 ", "Dupont")).givenName())
                .isEqualTo("Clément Luc");
    }

    @Test
    void newbornIsAccepted() {
        var claims = new PivotClaims("A", "B", "female", TODAY.toString(), null, "99100", "75056");
        assertThat(civil(claims).birthDate().isMinorOn(TODAY)).isTrue();
    }

    @Test
    void senselessBirthDateIsRefused() {
        assertThat(refusal(CivilIdentity.of(Somebody.born("hier", null), TODAY)))
                .isEqualTo("LOGIN_INVALID: FranceConnect gave no usable birth date: use another identity provider.");
    }

    @Test
    void nothingOfTheIdentityIsPrinted() {
        assertThat(civil(claims("Claire", "Dupont")) + " " + claims("Claire", "Dupont"))
                .doesNotContain("Claire", "Dupont");
    }
}
