package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextCallsTest {

    private static final ForgivenMiss NINE = new ForgivenMiss(9, person(9));
    private static final ForgivenMiss SEVEN = new ForgivenMiss(7, person(7));

    private static Line line(List<ForgivenMiss> misses, Instant lastCalledAt) {
        var lines = new InMemoryLines(new InMemoryActivePlaces());
        Samples.open(lines, LINE, Samples.settings(60, 10), 10);
        Line read = lines.find(LINE).orElseThrow();
        return new Line(
                LINE,
                read.name(),
                read.state(),
                read.settings(),
                20,
                10,
                10,
                0,
                Totals.NONE,
                misses,
                List.of(),
                0,
                read.pace(),
                read.noShows(),
                lastCalledAt,
                NOON,
                Cohort.NONE,
                3);
    }

    private static NextCalls next(Line line, int allowed) {
        return new NextCalls(line, allowed, NOON, () -> new AdmissionId("a"));
    }

    private static Place.Waiting waiting(long number, int missed) {
        return new Place.Waiting(new PlaceId(LINE, person(number)), number, NOON, missed);
    }

    private static NumberStatus ready(long number) {
        return new NumberStatus.Waiting(number, waiting(number, 0));
    }

    private static List<Long> numbers(NextCalls calls) {
        return calls.toAdvance(new TokenBucket(5)).calls().stream()
                .map(Call::number)
                .toList();
    }

    @Test
    void forgivenMissesComeFirstInTheOrderOfTheirNumbers() {
        NextCalls calls = next(line(List.of(NINE, SEVEN), NOON), 3);

        calls.callForgiven(Map.of(NINE, waiting(9, 1), SEVEN, waiting(7, 1)));
        calls.take(List.of(ready(11), ready(12)));

        assertThat(numbers(calls)).containsExactly(7L, 9L, 11L);
        Advance advance = calls.toAdvance(new TokenBucket(5));
        assertThat(advance.spentMisses()).containsExactly(SEVEN, NINE);
        assertThat(advance.serving()).isEqualTo(11);
        assertThat(advance.tokens()).isEqualTo(2);
        assertThat(advance.calls().getFirst().missedBefore()).isEqualTo(1);
    }

    @Test
    void forgivenMissThatIsNotReachedIsKept() {
        NextCalls calls = next(line(List.of(NINE, SEVEN), NOON), 1);

        calls.callForgiven(Map.of(NINE, waiting(9, 1), SEVEN, waiting(7, 1)));
        calls.take(List.of(ready(11)));

        assertThat(numbers(calls)).containsExactly(7L);
        assertThat(calls.toAdvance(new TokenBucket(1)).spentMisses()).containsExactly(SEVEN);
        assertThat(calls.serving()).isEqualTo(10);
    }

    @Test
    void forgivenMissOfSomebodyWhoLeftIsDropped() {
        NextCalls calls = next(line(List.of(SEVEN), NOON), 1);

        calls.callForgiven(Map.of());
        calls.take(List.of(ready(11)));

        assertThat(numbers(calls)).containsExactly(11L);
        assertThat(calls.toAdvance(new TokenBucket(1)).spentMisses()).containsExactly(SEVEN);
    }

    @Test
    void nobodyOvertakesAPendingNumber() {
        NextCalls calls = next(line(List.of(), NOON), 5);

        calls.take(List.of(ready(11), new NumberStatus.Gone(12), new NumberStatus.Pending(13, 13, null), ready(14)));

        assertThat(numbers(calls)).containsExactly(11L);
        assertThat(calls.serving()).isEqualTo(12);
    }

    @Test
    void noMoreAreCalledThanAllowed() {
        NextCalls calls = next(line(List.of(), NOON), 2);

        calls.take(List.of(ready(11), ready(12), ready(13)));

        assertThat(numbers(calls)).containsExactly(11L, 12L);
        assertThat(calls.missing()).isZero();
    }

    @Test
    void callsAreNeverDatedBeforeEarlierOnes() {
        NextCalls calls = next(line(List.of(), NOON.plusSeconds(300)), 2);

        calls.take(List.of(ready(11)));

        Call call = calls.toAdvance(new TokenBucket(1)).calls().getFirst();
        assertThat(call.calledAt()).isEqualTo(NOON.plusSeconds(300));
        assertThat(call.claimBy()).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    void nothingToCallIsNoWrite() {
        assertThat(next(line(List.of(), NOON), 2).toAdvance(new TokenBucket(1)).isEmpty())
                .isTrue();
    }
}
