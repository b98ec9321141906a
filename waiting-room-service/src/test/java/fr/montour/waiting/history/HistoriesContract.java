package fr.montour.waiting.history;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of histories promises. */
public abstract class HistoriesContract {

    private static final Minute MINUTE = Minute.of(NOON);
    private static final Counts TWO_JOINED = Counts.NONE.plus(CountedEvent.JOINED, 2);

    private Histories histories;

    /** An empty store. */
    protected abstract Histories empty();

    @BeforeEach
    void emptyStore() {
        histories = empty();
    }

    @Test
    void unknownLineHasNoHistory() {
        assertThat(histories.of(LINE)).isEmpty();
    }

    @Test
    void whatNodesSawOfAMinuteIsAddedUp() {
        histories.add(LINE, new Sample(MINUTE, TWO_JOINED, 2));
        histories.add(LINE, new Sample(MINUTE, TWO_JOINED.plus(CountedEvent.CALLED, 1), 3));

        assertThat(histories.of(LINE))
                .containsExactly(new Sample(
                        MINUTE, Counts.NONE.plus(CountedEvent.JOINED, 4).plus(CountedEvent.CALLED, 1), 3));
        assertThat(histories.of(new LineId("93008-other"))).isEmpty();
    }

    @Test
    void everyHappeningIsReadAsItWasWritten() {
        Counts all = Counts.NONE;
        long times = 0;
        for (CountedEvent event : CountedEvent.values()) {
            all = all.plus(event, ++times);
        }

        histories.add(LINE, new Sample(MINUTE, all, 7));

        assertThat(histories.of(LINE)).containsExactly(new Sample(MINUTE, all, 7));
    }

    @Test
    void onlySixtyMinutesAreKept() {
        for (int ago = 150; ago >= 0; ago--) {
            histories.add(LINE, new Sample(MINUTE.minus(ago), TWO_JOINED, ago));
        }

        assertThat(histories.of(LINE)).hasSize(Histories.MINUTES);
        assertThat(histories.of(LINE))
                .allMatch(sample -> sample.minute().number() > MINUTE.minus(60).number());
    }

    @Test
    void whatComesAnHourLateIsNotWritten() {
        histories.add(LINE, new Sample(MINUTE, TWO_JOINED, 1));

        histories.add(LINE, new Sample(MINUTE.minus(60), TWO_JOINED, 9));

        assertThat(histories.of(LINE)).containsExactly(new Sample(MINUTE, TWO_JOINED, 1));
    }

    @Test
    void nodesThatWriteAtOnceLoseNothing() {
        IntStream.range(0, 40).parallel().forEach(node -> histories.add(LINE, new Sample(MINUTE, TWO_JOINED, 1)));

        assertThat(histories.of(LINE))
                .containsExactly(new Sample(MINUTE, Counts.NONE.plus(CountedEvent.JOINED, 80), 1));
    }
}
