package fr.montour.waiting.line.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is called on a day on which offices are closed where they are. */
class FrenchHolidaysTest {

    private final FrenchHolidays holidays = new FrenchHolidays();

    @ParameterizedTest
    @CsvSource({
        "93008, 2026-12-25, true",
        "93008, 2026-12-26, false",
        "93008, 2026-05-01, true",
        "93008, 2026-04-06, true",
        "93008, 2026-04-03, false",
        "57463, 2026-04-03, true",
        "67482, 2026-12-26, true",
        "2A004, 2026-07-14, true",
        "97302, 2026-06-10, true",
        "93008, 2026-06-10, false",
        "97411, 2026-12-20, true",
        "97209, 2026-05-22, true",
        "97105, 2026-05-27, true",
        "97608, 2026-04-27, true",
        "97502, 2026-07-14, true",
        "98818, 2026-07-14, true",
        "93008, 2027-03-29, true"
    })
    void holidaysAreThoseOfTheDepartement(String site, LocalDate day, boolean holiday) {
        assertThat(holidays.isHoliday(new LineId(site + "-naturalisation"), day))
                .isEqualTo(holiday);
    }
}
