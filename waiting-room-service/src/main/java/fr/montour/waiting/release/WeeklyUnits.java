package fr.montour.waiting.release;

/**
 * How many units were released per week.
 *
 * @param perWeek on average; 0 where nothing was released lately
 * @param weeks over how many that was measured, one at least and eight at most
 */
public record WeeklyUnits(double perWeek, double weeks) {

    private static final double MARGIN_OF_A_WEEK = 0.5;
    private static final double LEAST_MARGIN = 0.15;

    /** Nothing was released lately. */
    public static final WeeklyUnits NONE = new WeeklyUnits(0, 0);

    /** By which share the average may be off: half of it after one week, less the longer it was measured. */
    public double margin() {
        return Math.max(LEAST_MARGIN, MARGIN_OF_A_WEEK / Math.sqrt(Math.max(1, weeks)));
    }
}
