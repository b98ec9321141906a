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
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.ShortCalls;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.line.Stops;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextCallsTest {

    private static final RepeatCall NINE = new RepeatCall(9, person(9), 1, NOON);
    private static final RepeatCall SEVEN = new RepeatCall(7, person(7), 1, NOON);

    private static Line line(Instant lastCalledAt) {
        var lines = new InMemoryLines(new InMemoryActivePlaces());
        Samples.open(lines, LINE, Samples.settings(60, 10), 10);
        Line read = lines.find(LINE).orElseThrow();
        return new Line(
                LINE,
                read.name(),
                read.state(),
                read.settings(),
                read.settingsVersion(),
                20,
                10,
                Stock.NONE,
                List.of(),
                0,
                Totals.NONE,
                null,
                0,
                Instant.EPOCH,
                List.of(),
                0,
                read.pace(),
                read.noShows(),
                lastCalledAt,
                NOON,
                Cohort.NONE,
                null,
                Stops.NONE,
                ShortCalls.NONE,
                3);
    }

    private static NextCalls next(Line line, int allowed) {
        return new NextCalls(line, allowed, NOON, NOON.plusSeconds(600), () -> new AdmissionId("a"));
    }

    private static Place.Waiting waiting(long number, int calls) {
        return new Place.Waiting(
                new PlaceId(LINE, person(number)), number, NOON, new Chances(calls, calls, 0, 0), NOON);
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
    void thoseCalledAgainComeFirstInTheOrderOfTheirNumbers() {
        NextCalls calls = next(line(NOON), 3);

        calls.callAgain(List.of(SEVEN, NINE), Map.of(NINE, waiting(9, 1), SEVEN, waiting(7, 1)));
        calls.take(List.of(ready(11), ready(12)));

        assertThat(numbers(calls)).containsExactly(7L, 9L, 11L);
        Advance advance = calls.toAdvance(new TokenBucket(5));
        assertThat(calls.spent()).containsExactly(SEVEN, NINE);
        assertThat(calls.repeatsRemain()).isFalse();
        assertThat(advance.serving()).isEqualTo(11);
        assertThat(advance.tokens()).isEqualTo(2);
        assertThat(advance.calls().getFirst().round()).isEqualTo(2);
        assertThat(advance.calls().getFirst().last()).isTrue();
        assertThat(advance.calls().getLast().last()).isFalse();
    }

    @Test
    void repeatThatIsNotReachedIsKept() {
        NextCalls calls = next(line(NOON), 1);

        calls.callAgain(List.of(SEVEN, NINE), Map.of(NINE, waiting(9, 1), SEVEN, waiting(7, 1)));
        calls.take(List.of(ready(11)));

        assertThat(numbers(calls)).containsExactly(7L);
        assertThat(calls.spent()).containsExactly(SEVEN);
        assertThat(calls.repeatsRemain()).isTrue();
        assertThat(calls.serving()).isEqualTo(10);
    }

    @Test
    void repeatOfSomebodyWhoLeftIsDropped() {
        NextCalls calls = next(line(NOON), 1);

        calls.callAgain(List.of(SEVEN), Map.of());
        calls.take(List.of(ready(11)));

        assertThat(numbers(calls)).containsExactly(11L);
        assertThat(calls.spent()).containsExactly(SEVEN);
    }

    @Test
    void nobodyOvertakesAPendingNumber() {
        NextCalls calls = next(line(NOON), 5);

        calls.take(List.of(ready(11), new NumberStatus.Gone(12), new NumberStatus.Pending(13, 13, null), ready(14)));

        assertThat(numbers(calls)).containsExactly(11L);
        assertThat(calls.serving()).isEqualTo(12);
    }

    @Test
    void noMoreAreCalledThanAllowed() {
        NextCalls calls = next(line(NOON), 2);

        calls.take(List.of(ready(11), ready(12), ready(13)));

        assertThat(numbers(calls)).containsExactly(11L, 12L);
        assertThat(calls.missing()).isZero();
    }

    @Test
    void callsAreNeverDatedBeforeEarlierOnes() {
        assertThat(line(NOON.plusSeconds(300)).dateOfCall(NOON)).isEqualTo(NOON.plusSeconds(300));
        assertThat(line(NOON.minusSeconds(300)).dateOfCall(NOON)).isEqualTo(NOON);
    }

    @Test
    void nothingToCallIsNoWrite() {
        assertThat(next(line(NOON), 2).toAdvance(new TokenBucket(1)).isEmpty()).isTrue();
    }
}
