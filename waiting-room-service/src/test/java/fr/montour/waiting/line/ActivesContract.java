package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the people at the counters promises. */
public abstract class ActivesContract {

    private static final Instant LATER = NOON.plusSeconds(1500);

    private Actives actives;

    /** An empty store. */
    protected abstract Actives empty();

    @BeforeEach
    void emptyStore() {
        actives = empty();
    }

    private static List<Call> calls(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> call(number, NOON))
                .toList();
    }

    private static AdmissionId admission(long number) {
        return new AdmissionId("a_" + number);
    }

    private List<Long> numbers() {
        return actives.all(LINE).stream().map(Active::number).sorted().toList();
    }

    @Test
    void lineThatNeverCalledHasNobody() {
        assertThat(actives.all(LINE)).isEmpty();
        assertThat(actives.totals(LINE)).isEqualTo(Totals.NONE);
        assertThat(actives.free(LINE, 1, admission(1))).isFalse();
        assertThat(actives.missed(LINE, 1, admission(1))).isFalse();
        assertThat(actives.extend(LINE, 1, admission(1), LATER)).isFalse();
        assertThat(actives.claimed(LINE, new Claim(1, admission(1), LATER))).isFalse();
        actives.claimedAll(LINE, List.of());
        actives.add(LINE, 1, List.of());
    }

    @Test
    void peopleAreReadAsTheyWereAdded() {
        var second = new Call(7, person(7), new AdmissionId("a_again"), 1, NOON, NOON.plus(Duration.ofMinutes(5)));

        actives.add(LINE, 1, List.of(second));

        assertThat(actives.all(LINE))
                .containsExactly(
                        new Active(7, person(7), new AdmissionId("a_again"), 1, NOON.plus(Duration.ofMinutes(5))));
        assertThat(actives.all(new LineId("93008-other"))).isEmpty();
    }

    @Test
    void severalHundredAreAllThereAndFreedOneByOne() {
        actives.add(LINE, 300, calls(1, 300));
        actives.add(LINE, 2_300, calls(301, 2_300));

        assertThat(numbers()).isEqualTo(LongStream.rangeClosed(1, 2_300).boxed().toList());

        LongStream.rangeClosed(1, 2_300).forEach(number -> actives.free(LINE, number, admission(number)));
        assertThat(actives.totals(LINE)).isEqualTo(new Totals(2_300, 0, 0));
        assertThat(actives.all(LINE)).isEmpty();
    }

    @Test
    void addingAgainChangesNothingEvenAfterSomeWereFreed() {
        actives.add(LINE, 40, calls(1, 40));
        actives.free(LINE, 3, admission(3));
        actives.missed(LINE, 40, admission(40));
        List<Long> before = numbers();

        actives.add(LINE, 40, calls(1, 40));

        assertThat(numbers()).isEqualTo(before).hasSize(38);
    }

    @Test
    void advanceAddedLateDoesNotComeBack() {
        actives.add(LINE, 2, calls(1, 2));
        actives.free(LINE, 1, admission(1));
        var again = new Call(1, person(1), new AdmissionId("a_again"), 1, NOON, LATER);
        actives.add(LINE, 3, List.of(again));

        actives.add(LINE, 2, calls(1, 2));

        assertThat(actives.all(LINE))
                .extracting(Active::admission)
                .containsExactlyInAnyOrder(admission(2), new AdmissionId("a_again"));
    }

    @Test
    void advanceThatWasAddedHalfWayIsFinishedByTheNextAttempt() {
        Call near = call(1, NOON);
        Call far = call(102, NOON);
        actives.add(LINE, 2, List.of(near));
        actives.free(LINE, 1, near.id());

        actives.add(LINE, 2, List.of(near, far));

        assertThat(numbers()).containsExactly(102L);
    }

    @Test
    void oneOfManyNodesAddsToAFreshShard() {
        IntStream.range(0, 32).parallel().forEach(node -> {
            actives.add(LINE, 20, calls(1, 20));
            actives.free(LINE, 5, admission(5));
        });

        assertThat(numbers()).hasSize(19).doesNotContain(5L);
        assertThat(actives.totals(LINE)).isEqualTo(new Totals(1, 0, 0));
    }

    @Test
    void personIsFreedOnceAndOnlyByTheirOwnAdmission() {
        actives.add(LINE, 1, calls(1, 1));

        assertThat(actives.free(LINE, 1, new AdmissionId("a_other"))).isFalse();
        assertThat(actives.free(LINE, 1, admission(1))).isTrue();
        assertThat(actives.free(LINE, 1, admission(1))).isFalse();

        assertThat(actives.totals(LINE)).isEqualTo(new Totals(1, 0, 0));
    }

    @Test
    void personOfTwoCallsIsThereTwiceUntilEachIsOver() {
        actives.add(LINE, 1, calls(1, 1));
        actives.add(LINE, 2, List.of(new Call(1, person(1), new AdmissionId("a_again"), 1, NOON, LATER)));

        actives.missed(LINE, 1, admission(1));

        assertThat(actives.all(LINE)).extracting(Active::admission).containsExactly(new AdmissionId("a_again"));
        assertThat(actives.totals(LINE)).isEqualTo(new Totals(1, 1, 1));
    }

    @Test
    void onlyTheirOwnAdmissionMovesTheMomentSomebodyIsLookedAt() {
        actives.add(LINE, 1, calls(1, 1));

        assertThat(actives.extend(LINE, 1, new AdmissionId("a_other"), LATER)).isFalse();
        assertThat(actives.extend(LINE, 1, admission(1), LATER)).isTrue();

        assertThat(actives.all(LINE)).extracting(Active::until).containsExactly(LATER);
    }

    @Test
    void claimIsCountedOnceHoweverOftenItIsWritten() {
        actives.add(LINE, 1, calls(1, 1));

        assertThat(actives.claimed(LINE, new Claim(1, new AdmissionId("a_other"), LATER)))
                .isFalse();
        assertThat(actives.claimed(LINE, new Claim(1, admission(1), LATER))).isTrue();
        assertThat(actives.claimed(LINE, new Claim(1, admission(1), LATER))).isFalse();

        assertThat(actives.totals(LINE)).isEqualTo(new Totals(0, 0, 1));
        assertThat(actives.all(LINE)).extracting(Active::until).containsExactly(LATER);
    }

    @Test
    void claimsCountedTogetherAreEachCountedOnce() {
        actives.add(LINE, 100, calls(1, 100));
        List<Claim> all = LongStream.rangeClosed(1, 99)
                .mapToObj(number -> new Claim(number, admission(number), LATER))
                .toList();
        actives.claimed(LINE, all.getFirst());
        actives.free(LINE, 50, admission(50));

        actives.claimedAll(LINE, List.of(all.get(20), all.get(20)));
        actives.claimedAll(LINE, all);
        actives.claimedAll(LINE, all);

        assertThat(actives.totals(LINE)).isEqualTo(new Totals(1, 0, 98));
        assertThat(actives.all(LINE))
                .hasSize(99)
                .allSatisfy(active -> assertThat(active.until().equals(LATER)).isEqualTo(active.number() != 100));
    }

    @Test
    void missedCallIsCountedOnce() {
        actives.add(LINE, 2, calls(1, 2));

        assertThat(actives.missed(LINE, 1, new AdmissionId("a_other"))).isFalse();
        assertThat(actives.missed(LINE, 1, admission(1))).isTrue();
        assertThat(actives.missed(LINE, 1, admission(1))).isFalse();

        assertThat(actives.totals(LINE)).isEqualTo(new Totals(1, 1, 1));
        assertThat(numbers()).containsExactly(2L);
    }
}
