package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvariantsTest {
    /** people, slots, bookable, joined, placesTwice, admitted, admittedTwice, booked, stored, mails, doubles, oversold, inversions, unseen, found nothing, untold */
    private static DemoResult result(int... numbers) {
        return new DemoResult(
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                numbers[8],
                numbers[9],
                5,
                numbers[10],
                numbers[11],
                numbers[12],
                numbers[13],
                numbers[14],
                4,
                numbers[15],
                9,
                7,
                2,
                60,
                Map.of());
    }

    @Test
    void aFairLineBreaksNothing() {
        assertThat(Invariants.broken(result(200, 60, 60, 200, 0, 60, 0, 60, 60, 60, 0, 0, 0, 0, 0, 0)))
                .isEmpty();
    }

    @Test
    void moreSlotsThanPeopleMeansOneForEverybodyWhoComes() {
        assertThat(Invariants.broken(result(10, 60, 9, 10, 0, 10, 0, 9, 9, 9, 0, 0, 0, 0, 0, 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200,60,60,199,0,60,0,60,60,60,0,0,0,0,0,0 | 199 people got a place, of 200 who asked for one.",
                "200,60,60,200,2,60,0,60,60,60,0,0,0,0,0,0 | 2 people got more than one place.",
                "200,60,60,200,0,60,3,60,60,60,0,0,0,0,0,0 | 3 people were admitted twice.",
                "200,60,60,200,0,60,0,59,59,59,0,0,0,0,0,0 | People hold 59 appointments, and 60 could be made.",
                "200,60,60,200,0,60,0,60,61,60,0,0,0,0,0,0 | The services know 61 appointments, and people hold 60.",
                "200,60,60,200,0,60,0,60,60,58,0,0,0,0,0,0 | 58 confirmations arrived by e-mail, for 60 appointments.",
                "200,60,60,200,0,60,0,60,60,61,0,0,0,0,0,0 | 61 confirmations arrived by e-mail, for 60 appointments.",
                "200,60,60,200,0,60,0,60,60,60,1,0,0,0,0,0 | 1 people hold more than one appointment.",
                "200,60,60,200,0,60,0,60,60,60,0,4,0,0,0,0 | 4 slots are oversold.",
                "200,60,60,200,0,60,0,60,60,60,0,0,7,0,0,0 | 7 people were overtaken by somebody with a larger number.",
                "200,60,60,200,0,60,0,60,60,60,0,0,0,2,0,0 | 2 people were admitted and nobody saw when they were called.",
                "200,60,60,200,0,60,0,60,60,60,0,0,0,0,2,0 | 2 people were called and found nothing.",
                "200,60,60,200,0,60,0,60,60,60,0,0,0,0,0,1 | 1 people lost their place without having been told."
            })
    void everyBrokenInvariantIsOneSentence(String numbers, String sentence) {
        int[] parsed =
                Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).toArray();

        assertThat(Invariants.broken(result(parsed))).containsExactly(sentence);
    }
}
