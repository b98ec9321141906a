package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InversionsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aLineCalledInTheOrderOfItsNumbersHasNone() {
        assertThat(Inversions.count(List.of(person(1, 0, 10), person(2, 1, 20), person(3, 2, 30))))
                .isZero();
    }

    @Test
    void whoeverWasThereAndIsCalledAfterALargerNumberWasOvertaken() {
        assertThat(Inversions.count(List.of(person(1, 0, 20), person(2, 1, 10))))
                .isOne();
    }

    @Test
    void whoeverWasThereAndIsNeverCalledWasOvertakenToo() {
        assertThat(Inversions.count(List.of(waiting(1, 0), person(2, 1, 10)))).isOne();
    }

    @Test
    void peopleCalledInTheSameMomentDoNotOvertakeEachOther() {
        assertThat(Inversions.count(List.of(person(1, 0, 10), person(2, 1, 10))))
                .isZero();
    }

    @Test
    void whoeverJoinedAfterTheCallWasNotThere() {
        assertThat(Inversions.count(List.of(person(1, 15, 20), person(2, 1, 10))))
                .isZero();
    }

    @Test
    void peopleWithoutAPlaceDoNotCount() {
        var nobody = new Observed(
                "x", Set.of(), Optional.empty(), Optional.empty(), Set.of(), false, List.of(), 3, FateTest.WAITING);

        assertThat(Inversions.count(List.of(nobody, person(2, 1, 10)))).isZero();
    }

    private static Observed person(long number, int joined, int called) {
        return observed(number, joined, Optional.of(NINE.plusSeconds(called)));
    }

    private static Observed waiting(long number, int joined) {
        return observed(number, joined, Optional.empty());
    }

    private static Observed observed(long number, int joined, Optional<Instant> called) {
        return new Observed(
                "p" + number,
                Set.of(number),
                Optional.of(NINE.plusSeconds(joined)),
                called,
                Set.of(),
                false,
                List.of(),
                0,
                FateTest.WAITING);
    }
}
