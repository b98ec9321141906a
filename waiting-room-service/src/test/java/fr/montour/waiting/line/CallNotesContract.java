package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of notes of people to be called promises. */
public abstract class CallNotesContract {

    private static final RepeatCall SEVEN = repeat(7, 1, 0);
    private static final RepeatCall THREE = repeat(3, 1, 60);
    private static final RepeatCall FIVE = repeat(5, 2, 600);

    private CallNotes repeatCalls;

    /** An empty store. */
    protected abstract CallNotes empty();

    @BeforeEach
    void emptyStore() {
        repeatCalls = empty();
    }

    private static RepeatCall repeat(long number, int round, int seconds) {
        return new RepeatCall(number, person(number), round, NOON.plusSeconds(seconds));
    }

    @Test
    void thoseWhoMayBeCalledComeInOrderOfTheirNumbers() {
        List.of(SEVEN, THREE, FIVE).forEach(repeat -> repeatCalls.put(LINE, repeat));

        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(60), 10)).containsExactly(THREE, SEVEN);
        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(60), 1)).containsExactly(THREE);
        assertThat(repeatCalls.due(new LineId("93008-other"), NOON.plusSeconds(60), 10))
                .isEmpty();
        assertThat(repeatCalls.earliest(LINE)).contains(NOON);
    }

    @Test
    void laterRoundReplacesAnEarlierOneAndNotTheOtherWayRound() {
        repeatCalls.put(LINE, SEVEN);
        repeatCalls.put(LINE, repeat(7, 2, 30));
        repeatCalls.put(LINE, SEVEN);

        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(30), 10)).containsExactly(repeat(7, 2, 30));
    }

    @Test
    void ofOneRoundTheLaterMomentCounts() {
        repeatCalls.put(LINE, SEVEN);
        repeatCalls.put(LINE, repeat(7, 1, 30));
        repeatCalls.remove(LINE, List.of(SEVEN));
        repeatCalls.put(LINE, SEVEN);

        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(29), 10)).isEmpty();
        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(30), 10)).containsExactly(repeat(7, 1, 30));
    }

    @Test
    void spentOnesAreForgottenUnlessALaterRoundWasNoted() {
        repeatCalls.put(LINE, repeat(7, 2, 30));
        repeatCalls.put(LINE, THREE);

        repeatCalls.remove(LINE, List.of(SEVEN, THREE));
        repeatCalls.remove(LINE, List.of());

        assertThat(repeatCalls.due(LINE, NOON.plusSeconds(600), 10)).containsExactly(repeat(7, 2, 30));
        repeatCalls.remove(LINE, List.of(repeat(7, 2, 30)));
        assertThat(repeatCalls.earliest(LINE)).isEmpty();
    }
}
