package fr.montour.draw;

import static fr.montour.draw.DrandChain.QUICKNET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrandChainTest {

    private static final String ROUND_123 =
            "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";

    @ParameterizedTest
    @CsvFileSource(resources = "/drand/quicknet.csv")
    void recordedRoundsAreGenuine(long round, String randomness, String signature) {
        assertThat(QUICKNET.verifies(round, signature)).isTrue();
        assertThat(DrandChain.randomness(signature).hex()).isEqualTo(randomness);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/drand/quicknet.csv")
    void everyChangedByteIsNoticed(long round, String randomness, String signature) {
        for (int at = 0; at < signature.length(); at += 2) {
            char other = signature.charAt(at + 1) == '0' ? '1' : '0';
            String tampered = signature.substring(0, at + 1) + other + signature.substring(at + 2);
            assertThat(QUICKNET.verifies(round, tampered)).isFalse();
        }
        assertThat(QUICKNET.verifies(round + 1, signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zz",
                "b75c",
                // The point at infinity, compressed.
                "c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void nonsenseIsNoSignature(String signature) {
        assertThat(QUICKNET.verifies(123, signature)).isFalse();
    }

    @Test
    void anotherChainDidNotSignIt() {
        DrandChain other =
                new DrandChain(QUICKNET.hash(), TestChain.CHAIN.publicKey(), QUICKNET.genesis(), QUICKNET.period());

        assertThat(other.verifies(123, ROUND_123)).isFalse();
    }

    @Test
    void roundsHaveTimes() {
        Instant genesis = QUICKNET.genesis();

        assertThat(QUICKNET.timeOf(1)).isEqualTo(genesis);
        assertThat(QUICKNET.timeOf(123)).isEqualTo(genesis.plusSeconds(366));
        assertThat(QUICKNET.firstRoundFrom(genesis.minusSeconds(1))).isEqualTo(1);
        assertThat(QUICKNET.firstRoundFrom(genesis)).isEqualTo(1);
        assertThat(QUICKNET.firstRoundFrom(genesis.plusMillis(1))).isEqualTo(2);
        assertThat(QUICKNET.firstRoundFrom(genesis.plusSeconds(3))).isEqualTo(2);
        assertThat(QUICKNET.firstRoundFrom(genesis.plusSeconds(4))).isEqualTo(3);
    }

    @Test
    void aRootThatComesTooLateMovesTheRound() {
        NamedBeacon.Drand named = new NamedBeacon.Drand(QUICKNET.hash(), 100);
        Instant due = QUICKNET.timeOf(100);

        assertThat(named.roundFor(QUICKNET, due.minusMillis(1))).isEqualTo(100);
        assertThat(named.roundFor(QUICKNET, due)).isEqualTo(120);
    }
}
