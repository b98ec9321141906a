package fr.montour.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    private static String unfolded(String folded) {
        return folded.replace("\r\n ", "");
    }

    private static int longest(String folded) {
        return Arrays.stream(folded.split("\r\n"))
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
    }

    @Test
    void aLineOf75OctetsStaysWhole() {
        assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "€", "𝄞", "aé€𝄞", "\u0645\u062d"})
    void charactersOfSeveralOctetsAreCountedAsSuchAndNeverCut(String piece) {
        for (var shift = 0; shift < 8; shift++) {
            var line = "SUMMARY:" + "x".repeat(shift) + piece.repeat(200) + "\r\n";
            var folded = FoldedLines.of(line);

            assertThat(longest(folded)).isLessThanOrEqualTo(75).isGreaterThan(71);
            assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(folded);
            assertThat(unfolded(folded)).isEqualTo(line);
        }
    }

    @Test
    void anyTextComesBackAsItWas() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 200; round++) {
            var line = IntStream.generate(() -> random.nextInt(0x20, 0x2FFFF))
                    .filter(character -> Character.isLetterOrDigit(character))
                    .limit(random.nextInt(400))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("", "DESCRIPTION:", "\r\n"));

            assertThat(longest(FoldedLines.of(line))).isLessThanOrEqualTo(75);
            assertThat(unfolded(FoldedLines.of(line))).isEqualTo(line);
        }
    }
}
