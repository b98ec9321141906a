package fr.montour.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easterIsWhenItIs(int year, LocalDate sunday) {
        assertThat(FrenchHolidays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, 93008, CHRISTMAS",
        "2027-01-01, 2A004, NEW_YEAR",
        "2026-04-06, 93008, EASTER_MONDAY",
        "2026-05-14, 93008, ASCENSION",
        "2026-05-25, 93008, WHIT_MONDAY",
        "2026-07-14, 97411, BASTILLE_DAY",
        "2026-04-03, 67482, GOOD_FRIDAY",
        "2026-12-26, 57463, SAINT_STEPHEN",
        "2026-12-20, 97411, ABOLITION_OF_SLAVERY",
        "2026-05-22, 97209, ABOLITION_OF_SLAVERY",
        "2026-05-27, 97105, ABOLITION_OF_SLAVERY",
        "2026-06-10, 97302, ABOLITION_OF_SLAVERY",
        "2026-04-27, 97611, ABOLITION_OF_SLAVERY",
        "2026-04-03, 98735, GOOD_FRIDAY",
        "2026-09-24, 98818, CITIZENSHIP_DAY",
        "2026-07-29, 98613, TERRITORY_DAY"
    })
    void dayIsAHolidayThere(LocalDate day, String commune, Holiday holiday) {
        assertThat(FrenchHolidays.on(day, commune)).contains(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-26, 93008",
        "2026-04-03, 93008",
        "2026-12-20, 93008",
        "2026-05-27, 97209",
        "2026-04-05, 93008",
        "2026-12-24, 67482"
    })
    void dayIsNoHolidayElsewhere(LocalDate day, String commune) {
        assertThat(FrenchHolidays.on(day, commune)).isEmpty();
    }

    @Test
    void yearHasElevenHolidaysOnTheMainland() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> FrenchHolidays.on(day, "93008").isPresent()))
                .hasSize(11);
    }
}
