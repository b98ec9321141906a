package fr.montour.waiting.release;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of releases promises, and what is measured from them. */
public abstract class ReleasesContract {

    private Releases releases;

    /** An empty store. */
    protected abstract Releases empty();

    @BeforeEach
    void emptyStore() {
        releases = empty();
    }

    private static Release release(String id, int daysAgo, int units) {
        return new Release(id, NOON.minus(Duration.ofDays(daysAgo)), units);
    }

    private WeeklyUnits perWeek() {
        return releases.find(LINE).perWeek(NOON);
    }

    @Test
    void nothingReleasedIsNothingPerWeek() {
        assertThat(releases.find(LINE)).isEqualTo(LineReleases.none(LINE));
        assertThat(perWeek()).isEqualTo(WeeklyUnits.NONE);
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void releaseToldTwiceLateOrOutOfOrderCountsOnce() {
        releases.learn(LINE, release("r_2", 7, 10));
        releases.learn(LINE, release("r_1", 14, 30));
        releases.learn(LINE, release("r_2", 7, 10));
        releases.learn(new LineId("93008-visa"), release("r_3", 1, 99));

        assertThat(perWeek()).isEqualTo(new WeeklyUnits(20, 2));
        assertThat(releases.find(LINE).latest()).extracting(Release::id).containsExactly("r_1", "r_2");
        assertThat(releases.all()).hasSize(2);
    }

    @Test
    void onlyTheLastEightWeeksCount() {
        releases.learn(LINE, release("r_1", 80, 800));
        releases.learn(LINE, release("r_2", 20, 16));
        releases.learn(LINE, release("r_3", 90, 900));

        assertThat(perWeek()).isEqualTo(new WeeklyUnits(2, 8));
        assertThat(releases.find(LINE).latest()).hasSize(1);
        assertThat(releases.find(LINE).perWeek(NOON.plus(Duration.ofDays(40)))).isEqualTo(WeeklyUnits.NONE);
    }

    @Test
    void firstReleaseOfALineIsNoWeeklyPaceOfMoreThanItself() {
        releases.learn(LINE, release("r_1", 1, 12));

        assertThat(perWeek()).isEqualTo(new WeeklyUnits(12, 1));
    }

    @Test
    void nothingIsLostOfWhatManyNodesLearnTogether() {
        IntStream.range(0, 16).parallel().forEach(n -> releases.learn(LINE, release("r_" + n, 7, 1)));

        assertThat(perWeek()).isEqualTo(new WeeklyUnits(16, 1));
    }
}
