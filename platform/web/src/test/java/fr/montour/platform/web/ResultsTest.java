package fr.montour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private enum Sample implements Refusal {
        LINE_CLOSED;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String title() {
            return "Nobody can join this line at the moment";
        }
    }

    @Test
    void whatWasDoneIsGivenBack() {
        assertThat(Results.orThrow(Result.done(7))).isEqualTo(7);
    }

    @Test
    void refusalBecomesTheProblemOfItsName() {
        Result<String> refused = Result.refused(Sample.LINE_CLOSED, Map.of("lineId", "x"));

        assertThatThrownBy(() -> Results.orThrow(refused)).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            assertThat(thrown.problem().type()).isEqualTo("urn:montour:problem:line-closed");
            assertThat(thrown.problem().status()).isEqualTo(409);
            assertThat(thrown.problem().detail()).isEqualTo("Nobody can join this line at the moment");
            assertThat(thrown.problem().extensions()).containsEntry("lineId", "x");
        });
    }

    @Test
    void reasonOfTheOccurrenceReplacesTheTitleAsDetail() {
        Result<String> refused = Result.refused(Sample.LINE_CLOSED, "It closed at noon.");

        assertThatThrownBy(() -> Results.orThrow(refused)).hasMessage("It closed at noon.");
    }

    @Test
    void stepAfterARefusalIsNotTaken() {
        Result<String> refused = Result.refused(Sample.LINE_CLOSED);

        Result<Integer> then = refused.then(value -> {
            throw new AssertionError("taken");
        });

        assertThat(then).isEqualTo(Result.refused(Sample.LINE_CLOSED));
        assertThat(Result.of(Optional.empty(), Sample.LINE_CLOSED).isDone()).isFalse();
        assertThat(Result.done(2).map(number -> number * 2)).isEqualTo(Result.done(4));
    }
}
