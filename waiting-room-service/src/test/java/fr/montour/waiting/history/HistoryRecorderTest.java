package fr.montour.waiting.history;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.waiting.fakes.InMemoryHistories;
import fr.montour.waiting.fakes.Room;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryRecorderTest extends HistoriesContract {

    private final Room room = new Room(settings(60, 5), 5);
    private final InMemoryHistories histories = new InMemoryHistories();
    private final HistoryRecorder historyRecorder = new HistoryRecorder(histories, room.time);

    @Override
    protected Histories empty() {
        return new InMemoryHistories();
    }

    private void write() {
        historyRecorder.write(room.lines.all());
    }

    @Test
    void countsAreWrittenOnceWithTheLengthOfTheLine() {
        room.join(1, 3);
        historyRecorder.count(LINE, CountedEvent.JOINED, 1);
        historyRecorder.count(LINE, CountedEvent.JOINED, 2);

        write();
        write();

        assertThat(histories.of(LINE))
                .containsExactly(
                        new Sample(Minute.of(room.time.instant()), Counts.NONE.plus(CountedEvent.JOINED, 3), 3));
    }

    @Test
    void quietLineIsNotWrittenAgain() {
        write();
        room.time.pass(Duration.ofMinutes(1));

        write();

        assertThat(histories.of(LINE)).hasSize(1);
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLaterToItsOwnMinute() {
        historyRecorder.count(LINE, CountedEvent.CLAIMED, 1);
        Minute then = Minute.of(room.time.instant());
        histories.away(true);
        assertThatIllegalStateException().isThrownBy(this::write);
        room.time.pass(Duration.ofMinutes(3));
        historyRecorder.count(LINE, CountedEvent.CLAIMED, 1);
        histories.away(false);

        write();

        Counts one = Counts.NONE.plus(CountedEvent.CLAIMED, 1);
        assertThat(histories.of(LINE))
                .contains(new Sample(then, one, 0), new Sample(Minute.of(room.time.instant()), one, 0));
    }

    @Test
    void lastHourHasEveryMinute() {
        Minute now = Minute.of(room.time.instant());
        Counts two = Counts.NONE.plus(CountedEvent.CALLED, 2);

        LastHour hour =
                LastHour.until(now, List.of(new Sample(now.minus(10), two, 40), new Sample(now.minus(70), two, 90)), 5);

        assertThat(hour.minutes()).hasSize(60);
        assertThat(hour.minutes().getLast()).isEqualTo(new Sample(now, Counts.NONE, 40));
        assertThat(hour.minutes().get(49)).isEqualTo(new Sample(now.minus(10), two, 40));
        assertThat(hour.minutes().getFirst()).isEqualTo(new Sample(now.minus(59), Counts.NONE, 90));
        assertThat(LastHour.until(now, List.of(), 5).minutes()).allMatch(sample -> sample.waiting() == 5);
    }
}
