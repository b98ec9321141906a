package fr.montour.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawVerifierTest {

    private static final List<DrandChain> CHAINS = List.of(DrandChain.QUICKNET);

    static Stream<DrawRecord> good() {
        return Stream.of(SampleDraw.byDrand(), SampleDraw.entered());
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodRecordHoldsInEveryPoint(DrawRecord draw) {
        assertThat(DrawVerifier.verify(draw, CHAINS)).hasSizeGreaterThan(8).allMatch(Check::holds);
    }

    @ParameterizedTest
    @MethodSource("good")
    void everyRegistrationIsProven(DrawRecord draw) {
        for (int index = 0; index < SampleDraw.SIZE; index++) {
            assertThat(DrawVerifier.verify(draw, SampleDraw.proof(draw, index)))
                    .hasSize(5)
                    .allMatch(Check::holds);
        }
    }

    static Stream<Arguments> tampered() {
        return good().flatMap(draw -> SampleDraw.tampering(draw).entrySet().stream()
                .map(part -> Arguments.of(draw, part.getKey(), part.getValue())));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tampered")
    void everyTamperedPartIsNoticed(DrawRecord draw, String part, Object value) {
        assertThat(DrawVerifier.verify(SampleDraw.with(draw, part, value), CHAINS))
                .anyMatch(check -> !check.holds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cohortSize", "closedAt", "root", "rootAt", "beacon", "secret", "seed", "drawnAt"})
    void everyMissingPartIsNoticed(String part) {
        assertThat(DrawVerifier.verify(SampleDraw.with(SampleDraw.byDrand(), part, null), CHAINS))
                .anyMatch(check -> !check.holds());
    }

    @Test
    void anEarlyRecordIsNotYetADraw() {
        assertThat(DrawVerifier.verify(SampleDraw.with(SampleDraw.byDrand(), "state", "CLOSED"), CHAINS))
                .anyMatch(check -> !check.holds() && check.what().contains("CLOSED"));
    }

    static Stream<UnaryOperator<DrawProof>> forgeries() {
        return SampleDraw.forgeries();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void everyForgedProofIsNoticed(UnaryOperator<DrawProof> forgery) {
        DrawRecord draw = SampleDraw.byDrand();

        assertThat(DrawVerifier.verify(draw, forgery.apply(SampleDraw.proof(draw, 3))))
                .anyMatch(check -> !check.holds());
    }
}
