package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of issued numbers promises. */
public abstract class IssuedNumbersContract {

    private IssuedNumbers issuedNumbers;

    /** An empty store. */
    protected abstract IssuedNumbers empty();

    @BeforeEach
    void emptyStore() {
        issuedNumbers = empty();
    }

    @Test
    void numberIsIssuedOnce() {
        assertThat(issuedNumbers.issue(LINE, 7, person(1))).isTrue();
        assertThat(issuedNumbers.issue(LINE, 7, person(2))).isFalse();

        assertThat(issuedNumbers.range(LINE, 7, 7)).containsValue(new IssuedNumber(7, person(1), false));
    }

    @Test
    void discardedNumberCannotBeIssued() {
        issuedNumbers.discard(LINE, 7, null);

        assertThat(issuedNumbers.issue(LINE, 7, person(1))).isFalse();
        assertThat(issuedNumbers.isVoid(LINE, 7)).isTrue();
        assertThat(issuedNumbers.range(LINE, 1, 9)).containsValue(new IssuedNumber(7, null, true));
    }

    @Test
    void issuedNumberKeepsItsHolderWhenDiscarded() {
        issuedNumbers.issue(LINE, 7, person(1));

        issuedNumbers.discard(LINE, 7, person(1));

        assertThat(issuedNumbers.range(LINE, 7, 7)).containsValue(new IssuedNumber(7, person(1), true));
    }

    @Test
    void nobodyElseDiscardsANumber() {
        issuedNumbers.issue(LINE, 7, person(1));

        issuedNumbers.discard(LINE, 7, null);
        issuedNumbers.discard(LINE, 7, person(2));

        assertThat(issuedNumbers.isVoid(LINE, 7)).isFalse();
    }

    @Test
    void rangeLeavesOutWhatIsMissing() {
        issuedNumbers.issue(LINE, 2, person(2));
        issuedNumbers.issue(LINE, 4, person(4));
        issuedNumbers.issue(LINE, 5, person(5));

        assertThat(issuedNumbers.range(LINE, 1, 4)).containsOnlyKeys(2L, 4L);
        assertThat(issuedNumbers.isVoid(LINE, 1)).isFalse();
    }
}
