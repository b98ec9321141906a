package fr.montour.waiting.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the recent calls were missed, as weights that fade: every call decided makes all earlier outcomes count a
 * little less, every outcome adds one. Calls whose outcome is still open count for neither.
 *
 * @param missed weight of the calls nobody claimed in time
 * @param settled weight of the calls that were claimed or missed
 */
public record NoShows(double missed, double settled) {

    /** Nothing known yet. */
    public static final NoShows NONE = new NoShows(0, 0);

    /**
     * At most three calls for two people who come. Where more than a third stay away something else is wrong (letters that do
     * not arrive, a line nobody needs any more), and calling faster would only burn people's forgiven misses.
     */
    public static final double MAX_CORRECTION = 1.5;

    /** So many claims are taken for granted, so that the first missed call of a day changes nothing much. */
    private static final double PRESUMED_CLAIMS = 20;
    /** Fewer calls than this say little about a share. */
    private static final int SHORTEST_MEMORY = 100;

    private static final double MAX_SHARE = 1 - 1 / MAX_CORRECTION;

    /** Share of the recent calls that were missed, smoothed: from 0 to below 1. */
    public double share() {
        return missed / (settled + PRESUMED_CLAIMS);
    }

    /** The share to three decimals, as people read it. */
    public double roundedShare() {
        return BigDecimal.valueOf(share()).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }

    /** By how much the rate is raised so that as many people come as were asked for: from 1 to {@link #MAX_CORRECTION}. */
    public double correction() {
        return 1 / (1 - Math.clamp(share(), 0, MAX_SHARE));
    }

    /**
     * What remains of a weight after so many more calls. The memory is about one minute of calls, so that a second in which many
     * windows end moves the share by two per cent at most.
     */
    public static double fading(int calls, int ratePerMinute) {
        return Math.pow(1 - 1.0 / Math.max(SHORTEST_MEMORY, ratePerMinute), calls);
    }

    /** After so many more calls. */
    public NoShows afterCalls(int calls, int ratePerMinute) {
        double fading = fading(calls, ratePerMinute);
        return new NoShows(missed * fading, settled * fading);
    }

    /** With the outcomes between two readings of the totals. */
    public NoShows plus(Totals before, Totals now) {
        return new NoShows(missed + now.missed() - before.missed(), settled + now.settled() - before.settled());
    }
}
