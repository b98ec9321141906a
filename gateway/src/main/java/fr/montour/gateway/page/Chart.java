package fr.montour.gateway.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Curves in a box of {@link #WIDTH} by {@link #HEIGHT}; a table beside it says the same in figures.
 *
 * @param id of the picture
 * @param title in a few words
 * @param alt what it shows, for who cannot see it
 * @param caption how to read it
 */
public record Chart(String id, String title, String alt, String caption, List<Curve> curves) {

    /** Width of the box. */
    public static final int WIDTH = 600;

    /** Height of the box. */
    public static final int HEIGHT = 140;

    /**
     * One curve.
     *
     * @param style part of its CSS class, which sets colour and dashes
     * @param key what stands beside a piece of it below the picture
     * @param points {@code x,y x,y …}
     */
    public record Curve(String style, String key, String points) {}

    /**
     * Points of a polyline through the values, from left to right.
     *
     * @param most value that touches the top
     */
    public static String points(List<Long> values, long most) {
        double step = (double) WIDTH / Math.max(1, values.size() - 1);
        return IntStream.range(0, values.size())
                .mapToObj(i -> point(i * step, values.get(i), most))
                .collect(Collectors.joining(" "));
    }

    private static String point(double x, long value, long most) {
        double y = HEIGHT - (double) value * HEIGHT / Math.max(1, most);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
