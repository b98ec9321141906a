package fr.montour.gateway.staff.web;

import fr.montour.gateway.page.Chart;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.staff.History;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Curves over the last hour, as the points of polylines in a box of {@link #WIDTH} by {@link #HEIGHT}; the same figures stand
 * in a table beside it.
 *
 * @param most highest value of any curve, drawn at the top
 */
public record HistoryChart(List<Curve> curves, long most) {

    /** Width of the box. */
    public static final int WIDTH = Chart.WIDTH;

    /** Height of the box. */
    public static final int HEIGHT = Chart.HEIGHT;

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
    public record Curve(Figure figure, String points, long sum, long last) {

        private Chart.Curve drawn(Page page) {
            String value = page.number(figure == Figure.WAITING ? last : sum);
            return new Chart.Curve(
                    figure.slug(), page.t("figure.value", page.t("figure." + figure.slug()), value), points);
        }
    }

    /** What came and went. */
    public static HistoryChart flow(History history) {
        return of(history, Figure.JOINS, Figure.CALLS, Figure.CLAIMS, Figure.MISSED, Figure.LEFT);
    }

    /**
     * As a page shows it.
     *
     * @param id {@code flow} or {@code length}, also part of its messages
     */
    public Chart chart(Page page, String id) {
        return new Chart(
                id,
                page.t("chart." + id + ".title"),
                page.t("chart." + id + ".alt", page.number(most)),
                page.t("chart." + id, page.number(most)),
                curves.stream().map(curve -> curve.drawn(page)).toList());
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
        String points = Chart.points(minutes.stream().map(figure::in).toList(), most);
        long sum = minutes.stream().mapToLong(figure::in).sum();
        return new Curve(figure, points, sum, minutes.isEmpty() ? 0 : figure.in(minutes.getLast()));
    }
}
