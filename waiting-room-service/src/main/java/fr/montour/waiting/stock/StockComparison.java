package fr.montour.waiting.stock;

import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of slot-service say of the stock that this service has of a line. The two are compared where they have the same
 * revision. Where they do not, both must have reached the higher one within some minutes: statements arrive, and revisions grow.
 *
 * @param countedAt of the latest count
 * @param comparedAt of the latest count with the same revision; null before the first
 * @param seen units of the stock that were not counted then, negative the other way round
 * @param difference {@code seen}, where the comparison before showed a difference too; a change that is being written while the
 *     slots are counted looks like one, for one count
 * @param apart since when the revisions are not the same, where neither side has caught up since
 */
public record StockComparison(
        LineId line,
        Instant countedAt,
        @Nullable Instant comparedAt,
        int seen,
        int difference,
        @Nullable Apart apart) {

    /** So long a statement may be under way, or the counts may be missing, before somebody is told. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * One side has a revision that the other did not have.
     *
     * @param revision the higher one
     * @param since the count that showed it
     */
    public record Apart(long revision, Instant since) {}

    /** What staff are to know. */
    public enum Verdict {
        /** Nothing was ever compared. */
        NONE,
        /** Both sides said the same when they were compared last. */
        EQUAL,
        /** They did not, twice in a row. */
        DIFFERENT,
        /** A statement does not arrive, or slot-service's revisions went back. */
        APART,
        /** No count has come for some minutes. */
        SILENT
    }

    /** Before the first count. */
    public static StockComparison none(LineId line) {
        return new StockComparison(line, Instant.EPOCH, null, 0, 0, null);
    }

    /** With one count more, of which this service has that stock; a count that is not later changes nothing. */
    StockComparison with(StockCount count, Stock stock) {
        if (!count.at().isAfter(countedAt)) {
            return this;
        }
        if (count.revision() != stock.revision()) {
            return new StockComparison(line, count.at(), comparedAt, seen, difference, stillApart(count, stock));
        }
        int now = stock.at(count.at()) - count.units();
        return new StockComparison(line, count.at(), count.at(), now, seen == 0 ? 0 : now, null);
    }

    private Apart stillApart(StockCount count, Stock stock) {
        return apart != null && Math.min(count.revision(), stock.revision()) < apart.revision()
                ? apart
                : new Apart(Math.max(count.revision(), stock.revision()), count.at());
    }

    /** How things stand. */
    public Verdict verdict(Instant now) {
        if (countedAt.equals(Instant.EPOCH)) {
            return Verdict.NONE;
        }
        if (now.isAfter(countedAt.plus(PATIENCE))) {
            return Verdict.SILENT;
        }
        if (apart != null && !countedAt.isBefore(apart.since().plus(PATIENCE))) {
            return Verdict.APART;
        }
        if (comparedAt == null) {
            return Verdict.NONE;
        }
        return difference == 0 ? Verdict.EQUAL : Verdict.DIFFERENT;
    }
}
