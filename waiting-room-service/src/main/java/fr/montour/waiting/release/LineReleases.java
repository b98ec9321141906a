package fr.montour.waiting.release;

import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was released for a line in the last eight weeks.
 *
 * @param version grows with every change
 * @param since when the first release was opened that this service has heard of
 * @param latest releases that still count, oldest first
 */
public record LineReleases(LineId line, long version, Instant since, List<Release> latest) {

    /** So far back releases count. */
    static final Duration WINDOW = Duration.ofDays(56);

    private static final Duration WEEK = Duration.ofDays(7);

    public LineReleases {
        latest = List.copyOf(latest);
    }

    /** A line for which nothing was released yet. */
    public static LineReleases none(LineId line) {
        return new LineReleases(line, 0, Instant.MAX, List.of());
    }

    /** With a release, once however often it is told; what has become too old by it is forgotten. */
    public LineReleases with(Release release) {
        boolean known = latest.stream().anyMatch(one -> one.id().equals(release.id()));
        Instant newest =
                latest.isEmpty() || release.at().isAfter(latest.getLast().at())
                        ? release.at()
                        : latest.getLast().at();
        if (known || release.at().isBefore(newest.minus(WINDOW))) {
            return this;
        }
        return new LineReleases(
                line,
                version + 1,
                release.at().isBefore(since) ? release.at() : since,
                Stream.concat(latest.stream(), Stream.of(release))
                        .filter(one -> !one.at().isBefore(newest.minus(WINDOW)))
                        .sorted(Comparator.comparing(Release::at).thenComparing(Release::id))
                        .toList());
    }

    /** Units released per week, and over how long. */
    public WeeklyUnits perWeek(Instant now) {
        Instant begin = now.minus(WINDOW);
        int units = latest.stream()
                .filter(release -> release.at().isAfter(begin))
                .mapToInt(Release::units)
                .sum();
        Instant from = since.isAfter(begin) ? since : begin;
        double weeks = Math.max(1, (double) Duration.between(from, now).toSeconds() / WEEK.toSeconds());
        return units == 0 ? WeeklyUnits.NONE : new WeeklyUnits(units / weeks, weeks);
    }
}
