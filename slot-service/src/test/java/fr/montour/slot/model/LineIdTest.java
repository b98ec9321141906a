package fr.montour.slot.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.TestVector;
import org.junit.jupiter.api.Test;

class LineIdTest {

    @Test
    void idsOfLinesAreThoseOfTheContract() {
        assertThat(TestVector.read("contracts/line-ids.txt"))
                .isNotEmpty()
                .allSatisfy((text, isId) -> assertThat(LineId.parse(text).map(LineId::toString))
                        .as("<%s>", text)
                        .isEqualTo(isId ? java.util.Optional.of(text) : java.util.Optional.empty()));
    }
}
