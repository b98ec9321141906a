package fr.montour.waiting.line;

/**
 * What has become of the calls of a line since it was made. Each only grows, so an old reading knows of fewer.
 *
 * @param freed people who are active no more, for whatever reason
 * @param missed calls nobody claimed in time
 * @param settled calls that were claimed or missed
 * @param chosen people who had claimed and are active no more
 * @param shortFreed those freed who had a short call
 */
public record Totals(long freed, long missed, long settled, long chosen, long shortFreed) {

    /** Nothing has happened yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /** Where there were no short calls. */
    public Totals(long freed, long missed, long settled, long chosen) {
        this(freed, missed, settled, chosen, 0);
    }

    /** Both together. */
    public Totals plus(Totals more) {
        return new Totals(
                freed + more.freed,
                missed + more.missed,
                settled + more.settled,
                chosen + more.chosen,
                shortFreed + more.shortFreed);
    }

    /** The later of two readings of the same line. */
    public Totals latest(Totals other) {
        return new Totals(
                Math.max(freed, other.freed),
                Math.max(missed, other.missed),
                Math.max(settled, other.settled),
                Math.max(chosen, other.chosen),
                Math.max(shortFreed, other.shortFreed));
    }
}
