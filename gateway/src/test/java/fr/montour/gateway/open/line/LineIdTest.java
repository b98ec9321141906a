package fr.montour.gateway.open.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.TestVector;
import org.junit.jupiter.api.Test;

class LineIdTest {

    @Test
    void idsOfLinesAreThoseOfTheContract() {
        assertThat(TestVector.read("contracts/line-ids.txt"))
                .isNotEmpty()
                .allSatisfy((text, isId) -> assertThat(new LineId(text).isPossible())
                        .as("<%s>", text)
                        .isEqualTo(isId));
    }
}
