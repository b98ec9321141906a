package fr.montour.platform.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Public holidays of France: those of everywhere (Code du travail, L3133-1), of Alsace and Moselle (L3134-13), the day of the abolition of
 * slavery overseas (L3422-2 and decree 83-1003), and those that Polynesia, Wallis and Futuna and New Caledonia keep besides.
 */
public final class FrenchHolidays {

    private static final Map<MonthDay, Holiday> EVERYWHERE = Map.of(
            MonthDay.of(1, 1), Holiday.NEW_YEAR,
            MonthDay.of(5, 1), Holiday.LABOUR_DAY,
            MonthDay.of(5, 8), Holiday.VICTORY_1945,
            MonthDay.of(7, 14), Holiday.BASTILLE_DAY,
            MonthDay.of(8, 15), Holiday.ASSUMPTION,
            MonthDay.of(11, 1), Holiday.ALL_SAINTS,
            MonthDay.of(11, 11), Holiday.ARMISTICE_1918,
            MonthDay.of(12, 25), Holiday.CHRISTMAS);

    private static final Map<MonthDay, Holiday> ALSACE_AND_MOSELLE = Map.of(MonthDay.of(12, 26), Holiday.SAINT_STEPHEN);

    /** By département or collectivity. */
    private static final Map<String, Map<MonthDay, Holiday>> LOCAL = Map.ofEntries(
            Map.entry("57", ALSACE_AND_MOSELLE),
            Map.entry("67", ALSACE_AND_MOSELLE),
            Map.entry("68", ALSACE_AND_MOSELLE),
            Map.entry("971", Map.of(MonthDay.of(5, 27), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("972", Map.of(MonthDay.of(5, 22), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("973", Map.of(MonthDay.of(6, 10), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("974", Map.of(MonthDay.of(12, 20), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("976", Map.of(MonthDay.of(4, 27), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("977", Map.of(MonthDay.of(10, 9), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry("978", Map.of(MonthDay.of(5, 28), Holiday.ABOLITION_OF_SLAVERY)),
            Map.entry(
                    "986",
                    Map.of(MonthDay.of(4, 28), Holiday.SAINT_PETER_CHANEL, MonthDay.of(7, 29), Holiday.TERRITORY_DAY)),
            Map.entry(
                    "987",
                    Map.of(MonthDay.of(3, 5), Holiday.ARRIVAL_OF_THE_GOSPEL, MonthDay.of(11, 20), Holiday.MATARII)),
            Map.entry("988", Map.of(MonthDay.of(9, 24), Holiday.CITIZENSHIP_DAY)));

    private static final Set<String> KEEP_GOOD_FRIDAY = Set.of("57", "67", "68", "987");

    private FrenchHolidays() {}

    /**
     * The holiday of a day, if it is one there.
     *
     * @param commune INSEE code of the place, such as {@code 93008}, {@code 2A004} or {@code 97411}
     */
    public static Optional<Holiday> on(LocalDate day, String commune) {
        String departement = departement(commune);
        var date = MonthDay.from(day);
        return Optional.ofNullable(EVERYWHERE.get(date))
                .or(() -> Optional.ofNullable(
                        LOCAL.getOrDefault(departement, Map.of()).get(date)))
                .or(() -> movable(day, departement));
    }

    private static Optional<Holiday> movable(LocalDate day, String departement) {
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        if (afterEaster == -2 && KEEP_GOOD_FRIDAY.contains(departement)) {
            return Optional.of(Holiday.GOOD_FRIDAY);
        }
        if (afterEaster == 1) {
            return Optional.of(Holiday.EASTER_MONDAY);
        }
        if (afterEaster == 39) {
            return Optional.of(Holiday.ASCENSION);
        }
        return afterEaster == 50 ? Optional.of(Holiday.WHIT_MONDAY) : Optional.empty();
    }

    /** Easter Sunday by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static String departement(String commune) {
        int length = commune.startsWith("97") || commune.startsWith("98") ? 3 : 2;
        return commune.substring(0, Math.min(commune.length(), length));
    }
}
