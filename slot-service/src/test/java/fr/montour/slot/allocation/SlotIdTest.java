package fr.montour.slot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotIdTest {

    @Test
    void slotIsNamedByItsLineAndStart() {
        var id = new SlotId(TestCatalogue.BOBIGNY_RENEWAL, Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(id).hasToString("93008-residence-permit-renewal@20261201T080000Z");
        assertThat(SlotId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "93008-residence-permit-renewal",
                "93008-residence-permit-renewal@",
                "93008-residence-permit-renewal@tomorrow",
                "93008-residence-permit-renewal@20261301T080000Z",
                "93008@20261201T080000Z",
                "9300-renewal@20261201T080000Z",
                "93008-Renewal@20261201T080000Z",
                "93008-renewal.$where@20261201T080000Z"
            })
    void otherTextsAreNotSlots(String text) {
        assertThat(SlotId.parse(text)).isEmpty();
    }

    @Test
    void corsicanSitesHaveLines() {
        assertThat(LineId.parse("2A004-driving-licence-exchange")).isPresent();
    }
}
