package fr.montour.identity.civil;

import static fr.montour.identity.person.Somebody.TODAY;
import static fr.montour.identity.person.Somebody.refusal;
import static fr.montour.identity.person.Somebody.value;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.BirthDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1992-03-12, , 1992-03-12, DAY",
        "1992-01-01, 1992-00-00, 1992-01-01, YEAR",
        "1992-05-01, 1992-05-00, 1992-05-01, MONTH",
        "1992-01-01, 1992-01-01, 1992-01-01, DAY",
        // the register knows more than the identity provider
        "1992-03-12, 1992-00-00, 1992-03-12, DAY",
        "1992-03-12, 1991-00-00, 1992-03-12, DAY",
        "1992-03-12, nonsense, 1992-03-12, DAY",
        // not completed by FranceConnect
        "1992-00-00, , 1992-01-01, YEAR",
        "1992-05-00, , 1992-05-01, MONTH",
        "1992-00-00, 1992-00-00, 1992-01-01, YEAR",
        "2000-02-29, , 2000-02-29, DAY",
        "2026-11-23, , 2026-11-23, DAY",
    })
    void dateIsCompletedAndItsPrecisionKept(String birthdate, String raw, LocalDate date, Precision precision) {
        assertThat(value(BirthDate.of(birthdate, raw, TODAY))).isEqualTo(new BirthDate(date, precision));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1992",
                "12/03/1992",
                "1992-13-01",
                "1992-02-30",
                "1999-02-29",
                "1992-00-12",
                "0000-00-00",
                "2026-11-24",
                "1896-11-23",
                "1992-3-12",
                "1992-03-12T00:00:00Z"
            })
    void senselessDateIsRefused(String birthdate) {
        assertThat(refusal(BirthDate.of(birthdate, null, TODAY)))
                .isEqualTo("LOGIN_INVALID: FranceConnect gave no usable birth date: use another identity provider.");
    }

    @Test
    void personIsMinorUntilTheDayBeforeTheirEighteenthBirthday() {
        var born = value(BirthDate.of("2008-11-24", null, TODAY));
        assertThat(born.isMinorOn(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(born.isMinorOn(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void personBornOnLeapDayIsOfAgeOnTheLastOfFebruary() {
        var born = value(BirthDate.of("2008-02-29", null, TODAY));
        assertThat(born.isMinorOn(LocalDate.of(2026, 2, 27))).isTrue();
        assertThat(born.isMinorOn(LocalDate.of(2026, 2, 28))).isFalse();
    }
}
