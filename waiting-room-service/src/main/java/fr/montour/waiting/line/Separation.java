package fr.montour.waiting.line;

import fr.montour.waiting.model.UnitRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Parts the units of a line for a while, so that people of short calls and everybody else never want the same one: those that lapse
 * before a moment are for short calls, the others for all other claims.
 *
 * @param since when it was decided; tells it from another of the same day
 * @param at the moment, a whole hour: stock is stated by the hour, so that far units lapse there a little earlier than in truth
 */
public record Separation(Instant since, Instant at) {

    /** One that leaves near what no call of the usual kind with that latest choice is made for. */
    public static Separation after(Instant latestChoice, Instant now) {
        return new Separation(now, far(latestChoice));
    }

    /** From when on a unit lapses late enough for a usual call of a standing line with that latest choice. */
    static Instant far(Instant latestChoice) {
        Instant hour = latestChoice.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(latestChoice) ? hour : hour.plus(1, ChronoUnit.HOURS);
    }

    /** Units for short calls. */
    public UnitRange near() {
        return UnitRange.until(at);
    }

    /** Units for everybody else. */
    public UnitRange far() {
        return UnitRange.from(at);
    }

    /** Whoever is called now and chooses until then at the latest is called for far units alone. */
    Instant atLeast(Instant latestChoice) {
        Instant beforeTheFar = at.minusNanos(1);
        return latestChoice.isBefore(beforeTheFar) ? beforeTheFar : latestChoice;
    }
}
