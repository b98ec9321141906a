package fr.montour.gateway.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.config.ChallengeConfiguration;
import fr.montour.gateway.edge.door.ProofOfWork.Puzzle;
import fr.montour.gateway.edge.door.ProofOfWork.Solution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofOfWorkTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final Challenge CHALLENGE = challenge("t_1");

    private Instant now = NOW;
    private final ProofOfWork work = work(1_000, "key");

    @Test
    void theNumberIsFoundAndAccepted() throws Exception {
        var puzzle = work.puzzle(CHALLENGE, 0);
        assertThat(puzzle.algorithm()).isEqualTo("SHA-256");
        assertThat(puzzle.maxnumber()).isEqualTo(1_000);
        assertThat(work.check(solve(puzzle), CHALLENGE)).isEqualTo(ChallengeOutcome.SOLVED);
    }

    @Test
    void anotherGatewayAcceptsItAlsoWhileKeysAreReplaced() throws Exception {
        var solution = solve(work.puzzle(CHALLENGE, 0));
        assertThat(work(1_000, "new", "key").check(solution, CHALLENGE)).isEqualTo(ChallengeOutcome.SOLVED);
        assertThat(work(1_000, "new").check(solution, CHALLENGE)).isEqualTo(ChallengeOutcome.FORGED);
    }

    @Test
    void aWrongNumberIsForged() throws Exception {
        var right = solve(work.puzzle(CHALLENGE, 0));
        assertThat(work.check(with(right, right.salt(), right.number() + 1), CHALLENGE))
                .isEqualTo(ChallengeOutcome.FORGED);
    }

    @Test
    void aChallengeOfOnesOwnIsForged() throws Exception {
        var own = Altcha.createChallenge(new Altcha.ChallengeOptions()
                .setHmacKey("guessed")
                .setMaxNumber(1_000L)
                .addParam("ticket", "t_1")
                .addParam("most", "1000")
                .setExpires(NOW.plusSeconds(60).getEpochSecond()));
        var puzzle = new Puzzle(own.algorithm, own.challenge, own.maxnumber, own.salt, own.signature);
        assertThat(work.check(solve(puzzle), CHALLENGE)).isEqualTo(ChallengeOutcome.FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires=1", "most=1", "ticket=t_1", "&ticket=t_2"})
    void aSaltThatWasAddedToIsForged(String addition) throws Exception {
        var right = solve(work.puzzle(CHALLENGE, 0));
        assertThat(work.check(with(right, right.salt() + addition, right.number()), CHALLENGE))
                .isEqualTo(ChallengeOutcome.FORGED);
    }

    @Test
    void aDigitMayNotMoveFromTheNumberIntoTheSalt() throws Exception {
        Solution right;
        do {
            right = solve(work.puzzle(CHALLENGE, 0));
        } while (right.number() < 10);
        String number = Long.toString(right.number());
        var spliced = with(right, right.salt() + number.charAt(0), Long.parseLong(number.substring(1)));
        assertThat(work.check(spliced, CHALLENGE)).isEqualTo(ChallengeOutcome.FORGED);
    }

    @Test
    void workForAnotherTicketIsForged() throws Exception {
        var solution = solve(work.puzzle(challenge("t_2"), 0));
        assertThat(work.check(solution, CHALLENGE)).isEqualTo(ChallengeOutcome.FORGED);
    }

    @Test
    void workThatComesTooLateIsExpired() throws Exception {
        var solution = solve(work.puzzle(CHALLENGE, 0));
        now = NOW.plus(Duration.ofMinutes(11));
        assertThat(work.check(solution, CHALLENGE)).isEqualTo(ChallengeOutcome.EXPIRED);
    }

    @Test
    void workThatIsTooLittleTodayIsTooEasy() throws Exception {
        var solution = solve(work.puzzle(CHALLENGE, 0));
        assertThat(work(2_000, "key").check(solution, CHALLENGE)).isEqualTo(ChallengeOutcome.TOO_EASY);
    }

    @Test
    void theMoreStrainTheMoreWorkUpToABound() {
        assertThat(work.puzzle(CHALLENGE, 0.5).maxnumber()).isEqualTo(3_000);
        assertThat(work.puzzle(CHALLENGE, 1).maxnumber()).isEqualTo(5_000);
        assertThat(work.puzzle(CHALLENGE, 99).maxnumber()).isEqualTo(5_000);
    }

    private ProofOfWork work(int easiest, String... keys) {
        var configuration = new ChallengeConfiguration(
                easiest, 5_000, Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofSeconds(20));
        return new ProofOfWork(List.of(keys), configuration, () -> now);
    }

    private static Challenge challenge(String id) {
        return new Challenge(id, Action.LOOK, "4-1", "/", NOW.plusSeconds(20), NOW.plusSeconds(600));
    }

    static Solution solve(Puzzle challenge) throws Exception {
        var found = Objects.requireNonNull(Altcha.solveChallenge(
                challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0));
        return new Solution(
                challenge.algorithm(), challenge.challenge(), found.number, challenge.salt(), challenge.signature());
    }

    private static Solution with(Solution other, String salt, long number) {
        return new Solution(other.algorithm(), other.challenge(), number, salt, other.signature());
    }
}
