package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the people who are called or admitted promises. */
public abstract class ActivePlacesContract {

    private static final Instant LATER = NOON.plusSeconds(1500);

    private ActivePlaces activePlaces;

    /** An empty store. */
    protected abstract ActivePlaces empty();

    @BeforeEach
    void emptyStore() {
        activePlaces = empty();
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
        return activePlaces.all(LINE).stream().map(ActivePlace::number).sorted().toList();
    }

    @Test
    void lineThatNeverCalledHasNobody() {
        assertThat(activePlaces.all(LINE)).isEmpty();
        assertThat(activePlaces.totals(LINE)).isEqualTo(Totals.NONE);
        assertThat(activePlaces.free(LINE, 1, admission(1))).isFalse();
        assertThat(activePlaces.missed(LINE, 1, admission(1))).isFalse();
        assertThat(activePlaces.extend(LINE, 1, admission(1), LATER)).isFalse();
        assertThat(activePlaces.claimed(LINE, new Claim(1, admission(1), LATER)))
                .isFalse();
        activePlaces.claimedAll(LINE, List.of());
        activePlaces.add(LINE, 1, List.of());
    }

    @Test
    void peopleAreReadAsTheyWereAdded() {
        var second = new Call(7, person(7), new AdmissionId("a_again"), 2, NOON, NOON.plus(Duration.ofMinutes(5)));

        activePlaces.add(LINE, 1, List.of(second));

        assertThat(activePlaces.all(LINE))
                .containsExactly(new ActivePlace(
                        7,
                        person(7),
                        new AdmissionId("a_again"),
                        2,
                        false,
                        false,
                        false,
                        NOON,
                        NOON.plus(Duration.ofMinutes(5)),
                        NOON.plus(Duration.ofMinutes(5))));
        assertThat(activePlaces.all(new LineId("93008-other"))).isEmpty();
    }

    @Test
    void peopleOfShortCallsAreKnownAndCountedApart() {
        Call shortCall = Samples.shortCall(7, NOON, 1, NOON.plus(Duration.ofHours(34)));
        activePlaces.add(LINE, 2, List.of(shortCall, call(8, NOON)));
        assertThat(activePlaces.all(LINE))
                .extracting(ActivePlace::atShortNotice)
                .containsExactlyInAnyOrder(true, false);
        activePlaces.claimed(LINE, new Claim(7, shortCall.id(), LATER));
        assertThat(activePlaces.all(LINE)).contains(ActivePlace.of(shortCall).claimed(LATER));

        assertThat(activePlaces.free(LINE, 7, shortCall.id())).isTrue();
        assertThat(activePlaces.free(LINE, 7, shortCall.id())).isFalse();
        activePlaces.free(LINE, 8, admission(8));

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(2, 0, 1, 1, 1));
    }

    @Test
    void severalHundredAreAllThereAndFreedOneByOne() {
        activePlaces.add(LINE, 300, calls(1, 300));
        activePlaces.add(LINE, 2_300, calls(301, 2_300));

        assertThat(numbers()).isEqualTo(LongStream.rangeClosed(1, 2_300).boxed().toList());

        LongStream.rangeClosed(1, 2_300).forEach(number -> activePlaces.free(LINE, number, admission(number)));
        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(2_300, 0, 0, 0));
        assertThat(activePlaces.all(LINE)).isEmpty();
    }

    @Test
    void addingAgainChangesNothingEvenAfterSomeWereFreed() {
        activePlaces.add(LINE, 40, calls(1, 40));
        activePlaces.free(LINE, 3, admission(3));
        activePlaces.missed(LINE, 40, admission(40));
        List<Long> before = numbers();

        activePlaces.add(LINE, 40, calls(1, 40));

        assertThat(numbers()).isEqualTo(before).hasSize(38);
    }

    @Test
    void advanceAddedLateDoesNotComeBack() {
        activePlaces.add(LINE, 2, calls(1, 2));
        activePlaces.free(LINE, 1, admission(1));
        var again = new Call(1, person(1), new AdmissionId("a_again"), 2, NOON, LATER);
        activePlaces.add(LINE, 3, List.of(again));

        activePlaces.add(LINE, 2, calls(1, 2));

        assertThat(activePlaces.all(LINE))
                .extracting(ActivePlace::admission)
                .containsExactlyInAnyOrder(admission(2), new AdmissionId("a_again"));
    }

    @Test
    void advanceThatWasAddedHalfWayIsFinishedByTheNextAttempt() {
        Call near = call(1, NOON);
        Call far = call(102, NOON);
        activePlaces.add(LINE, 2, List.of(near));
        activePlaces.free(LINE, 1, near.id());

        activePlaces.add(LINE, 2, List.of(near, far));

        assertThat(numbers()).containsExactly(102L);
    }

    @Test
    void oneOfManyNodesAddsToAFreshShard() {
        IntStream.range(0, 32).parallel().forEach(node -> {
            activePlaces.add(LINE, 20, calls(1, 20));
            activePlaces.free(LINE, 5, admission(5));
        });

        assertThat(numbers()).hasSize(19).doesNotContain(5L);
        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(1, 0, 0, 0));
    }

    @Test
    void personIsFreedOnceAndOnlyByTheirOwnAdmission() {
        activePlaces.add(LINE, 1, calls(1, 1));

        assertThat(activePlaces.free(LINE, 1, new AdmissionId("a_other"))).isFalse();
        assertThat(activePlaces.free(LINE, 1, admission(1))).isTrue();
        assertThat(activePlaces.free(LINE, 1, admission(1))).isFalse();

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(1, 0, 0, 0));
    }

    @Test
    void personOfTwoCallsIsThereTwiceUntilEachIsOver() {
        activePlaces.add(LINE, 1, calls(1, 1));
        activePlaces.add(LINE, 2, List.of(new Call(1, person(1), new AdmissionId("a_again"), 2, NOON, LATER)));

        activePlaces.missed(LINE, 1, admission(1));

        assertThat(activePlaces.all(LINE))
                .extracting(ActivePlace::admission)
                .containsExactly(new AdmissionId("a_again"));
        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 1, 0));
    }

    @Test
    void onlyTheirOwnAdmissionMovesTheMomentSomebodyIsLookedAt() {
        activePlaces.add(LINE, 1, calls(1, 1));

        assertThat(activePlaces.extend(LINE, 1, new AdmissionId("a_other"), LATER))
                .isFalse();
        assertThat(activePlaces.extend(LINE, 1, admission(1), LATER)).isTrue();

        assertThat(activePlaces.all(LINE)).extracting(ActivePlace::until).containsExactly(LATER);
    }

    @Test
    void claimIsCountedOnceHoweverOftenItIsWritten() {
        activePlaces.add(LINE, 1, calls(1, 1));

        assertThat(activePlaces.claimed(LINE, new Claim(1, new AdmissionId("a_other"), LATER)))
                .isFalse();
        assertThat(activePlaces.claimed(LINE, new Claim(1, admission(1), LATER)))
                .isTrue();
        assertThat(activePlaces.claimed(LINE, new Claim(1, admission(1), LATER)))
                .isFalse();

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(0, 0, 1, 0));
        assertThat(activePlaces.all(LINE)).extracting(ActivePlace::until).containsExactly(LATER);
    }

    @Test
    void claimsCountedTogetherAreEachCountedOnce() {
        activePlaces.add(LINE, 100, calls(1, 100));
        List<Claim> all = LongStream.rangeClosed(1, 99)
                .mapToObj(number -> new Claim(number, admission(number), LATER))
                .toList();
        activePlaces.claimed(LINE, all.getFirst());
        activePlaces.free(LINE, 50, admission(50));

        activePlaces.claimedAll(LINE, List.of(all.get(20), all.get(20)));
        activePlaces.claimedAll(LINE, all);
        activePlaces.claimedAll(LINE, all);

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(1, 0, 98, 0));
        assertThat(activePlaces.all(LINE))
                .hasSize(99)
                .allSatisfy(active -> assertThat(active.until().equals(LATER)).isEqualTo(active.number() != 100));
    }

    @Test
    void whoHasClaimedChoosesUntilFreed() {
        activePlaces.add(LINE, 3, calls(1, 3));
        activePlaces.claimed(LINE, new Claim(1, admission(1), LATER));
        activePlaces.claimed(LINE, new Claim(2, admission(2), LATER));
        assertThat(activePlaces.all(LINE))
                .allSatisfy(active -> assertThat(active.claimed()).isEqualTo(active.number() < 3));

        activePlaces.free(LINE, 1, admission(1));
        activePlaces.free(LINE, 3, admission(3));

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(2, 0, 2, 1));
    }

    @Test
    void missedCallIsCountedOnce() {
        activePlaces.add(LINE, 2, calls(1, 2));

        assertThat(activePlaces.missed(LINE, 1, new AdmissionId("a_other"))).isFalse();
        assertThat(activePlaces.missed(LINE, 1, admission(1))).isTrue();
        assertThat(activePlaces.missed(LINE, 1, admission(1))).isFalse();

        assertThat(activePlaces.totals(LINE)).isEqualTo(new Totals(1, 1, 1, 0));
        assertThat(numbers()).containsExactly(2L);
    }
}
