package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Things tests speak of. */
public final class Samples {

    /** Bobigny, renewal. */
    public static final LineId LINE = new LineId("93008-residence-permit-renewal");

    /** Its name. */
    public static final LineName NAME = new LineName("Bobigny : renouvellement d’un titre de séjour");

    /** Some moment. */
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** So long without a heartbeat is an outage. */
    public static final Duration OUTAGE_AFTER = Duration.ofMinutes(2);

    /** Bobigny's calendar without holidays. */
    public static final CallingCalendar CALENDAR =
            new CallingCalendar((line, day) -> false, line -> ZoneId.of("Europe/Paris"), OUTAGE_AFTER);

    private Samples() {}

    /** Settings with the usual claim window of five minutes. */
    public static LineSettings settings(int ratePerMinute, int maxActive) {
        return LineSettings.day(ratePerMinute, maxActive, Duration.ofMinutes(5));
    }

    /** The n-th person. */
    public static PersonId person(long n) {
        return new PersonId("p_" + n);
    }

    /** A first call of the n-th person with that number. */
    public static Call call(long number, Instant at) {
        return new Call(number, person(number), new AdmissionId("a_" + number), 1, at, at.plus(Duration.ofMinutes(5)));
    }

    /** A short call of the n-th person, for units that lapse before that moment. */
    public static Call shortCall(long number, Instant at, int round, Instant unitsUntil) {
        return new Call(
                number,
                person(number),
                new AdmissionId("a_short" + number),
                round,
                false,
                at,
                at.plus(CallingTimes.SHORT_CALL),
                number,
                unitsUntil);
    }

    /** Makes an open line of which no unit was stated. */
    public static void open(Lines lines, LineId id, LineSettings settings) {
        lines.create(Line.draft(id, NAME, settings));
        lines.act(id, LineAction.OPEN_LINE, NOON);
    }

    /** Makes an open line with so many units. */
    public static void open(Lines lines, LineId id, LineSettings settings, int units) {
        open(lines, id, settings);
        lines.state(id, new Units().release(units));
    }
}
