package fr.montour.waiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.TestVector;
import org.junit.jupiter.api.Test;

class LineIdTest {

    @Test
    void idsOfLinesAreThoseOfTheContract() {
        assertThat(TestVector.read("contracts/line-ids.txt"))
                .isNotEmpty()
                .allSatisfy((text, isId) ->
                        assertThat(LineId.named(text).isDone()).as("<%s>", text).isEqualTo(isId));
    }

    @Test
    void idIsItsSiteAndItsProcedure() {
        var id = new LineId("2A004-driving-licence-exchange");

        assertThat(id.siteId()).isEqualTo("2A004");
        assertThat(id.procedureId()).isEqualTo("driving-licence-exchange");
    }
}
