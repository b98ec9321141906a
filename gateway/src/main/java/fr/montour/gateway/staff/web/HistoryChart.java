package fr.montour.gateway.staff.web;

import fr.montour.gateway.staff.History;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Curves over the last hour, as the points of polylines in a box of {@link #WIDTH} by {@link #HEIGHT}; the same figures stand
 * in a table beside it.
 *
 * @param most highest value of any curve, drawn at the top
 */
public record HistoryChart(List<Curve> curves, long most) {

    /** Width of the box. */
    public static final int WIDTH = 600;

    /** Height of the box. */
    public static final int HEIGHT = 140;

    /** What a curve shows; its name is part of its message and of its style. */
    public enum Figure {
        JOINS,
        CALLS,
        CLAIMS,
        MISSED,
        LEFT,
        WAITING;

        /** For messages and styles. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Its value in a minute. */
        public long in(History.Minute minute) {
            return switch (this) {
                case JOINS -> minute.joins();
                case CALLS -> minute.calls();
                case CLAIMS -> minute.claims();
                case MISSED -> minute.missed();
                case LEFT -> minute.left();
                case WAITING -> minute.waiting();
            };
        }
    }

    /**
     * One curve.
     *
     * @param points {@code x,y x,y …}
     * @param sum over the hour
     * @param last value in the latest minute
     */
    public record Curve(Figure figure, String points, long sum, long last) {}

    /** What came and went. */
    public static HistoryChart flow(History history) {
        return of(history, Figure.JOINS, Figure.CALLS, Figure.CLAIMS, Figure.MISSED, Figure.LEFT);
    }

    /** How long the line was. */
    public static HistoryChart length(History history) {
        return of(history, Figure.WAITING);
    }

    private static HistoryChart of(History history, Figure... figures) {
        List<History.Minute> minutes = history.minutes();
        long most = Arrays.stream(figures)
                .flatMapToLong(figure -> minutes.stream().mapToLong(figure::in))
                .max()
                .orElse(0);
        return new HistoryChart(
                Arrays.stream(figures)
                        .map(figure -> curve(figure, minutes, most))
                        .toList(),
                most);
    }

    private static Curve curve(Figure figure, List<History.Minute> minutes, long most) {
        double step = (double) WIDTH / Math.max(1, minutes.size() - 1);
        String points = IntStream.range(0, minutes.size())
                .mapToObj(i -> point(i * step, figure.in(minutes.get(i)), most))
                .collect(Collectors.joining(" "));
        long sum = minutes.stream().mapToLong(figure::in).sum();
        return new Curve(figure, points, sum, minutes.isEmpty() ? 0 : figure.in(minutes.getLast()));
    }

    private static String point(double x, long value, long most) {
        double y = HEIGHT - (double) value * HEIGHT / Math.max(1, most);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
