package fr.montour.waiting.line.holiday;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.montour.waiting.line.Holidays;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays by département: Alsace and Moselle have two more, overseas départements the day slavery was abolished there. The
 * first five characters of a line's site are an INSEE code, which begins with the département.
 */
@Singleton
public final class FrenchHolidays implements Holidays {

    /** Overseas départements have calendars of their own, by ISO 3166 code. */
    private static final Map<String, String> OVERSEAS =
            Map.of("971", "gp", "972", "mq", "973", "gf", "974", "re", "976", "yt");

    private static final int DIGITS_OVERSEAS = 3;
    private static final int DIGITS = 2;

    private final Map<String, HolidayManager> managers = new ConcurrentHashMap<>();
    private final Map<Day, Boolean> known = new ConcurrentHashMap<>();

    private record Day(String departement, LocalDate date) {}

    @Override
    public boolean isHoliday(LineId line, LocalDate day) {
        String site = line.siteId();
        String departement = site.startsWith("97") ? site.substring(0, DIGITS_OVERSEAS) : site.substring(0, DIGITS);
        return known.computeIfAbsent(new Day(departement, day), this::ask);
    }

    private boolean ask(Day day) {
        String country = OVERSEAS.getOrDefault(day.departement(), "fr");
        return managers.computeIfAbsent(country, FrenchHolidays::manager).isHoliday(day.date(), day.departement());
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
