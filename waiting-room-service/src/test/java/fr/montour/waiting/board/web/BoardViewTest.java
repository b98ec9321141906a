package fr.montour.waiting.board.web;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.InMemoryReleases;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.release.Release;
import fr.montour.waiting.release.ReleasesCache;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardViewTest {

    @ParameterizedTest
    @EnumSource(LineKind.class)
    void standingLinesSayHowManyUnitsAreReleasedPerWeek(LineKind kind) {
        var lines = new InMemoryLines(new InMemoryActivePlaces());
        Samples.open(lines, LINE, LineSettings.preset(kind));
        var cache = new LineCache(lines, () -> NOON);
        cache.refresh();
        var releases = new InMemoryReleases();
        releases.learn(LINE, new Release("r_1", NOON.minus(Duration.ofDays(28)), 80));
        var known = new ReleasesCache(releases);
        known.refresh();

        BoardView.ReleasePace said =
                BoardView.of(cache, known).lines().getFirst().releases();

        if (kind == LineKind.DAY) {
            assertThat(said).isNull();
        } else {
            assertThat(said).isEqualTo(new BoardView.ReleasePace(20, 0.25, 6 * 12 * 60));
        }
    }
}
