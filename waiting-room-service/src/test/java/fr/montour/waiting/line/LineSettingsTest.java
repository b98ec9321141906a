package fr.montour.waiting.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSettingsTest {

    @ParameterizedTest
    @CsvSource({"0,1,PT5S", "12000,10000,PT72H", "60,200,PT5M"})
    void boundsBelongToIt(int rate, int maxActive, Duration window) {
        assertThat(LineSettings.faults(rate, maxActive, window)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,1,PT5S", "12001,1,PT5S", "0,0,PT5S", "0,10001,PT5S", "0,1,PT4S", "0,1,PT73H"})
    void beyondTheBoundsIsAFault(int rate, int maxActive, Duration window) {
        assertThat(LineSettings.faults(rate, maxActive, window)).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> LineSettings.day(rate, maxActive, window));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93008-renewal", "2A004-driving-licence-exchange"})
    void lineIdNamesSiteAndProcedure(String id) {
        LineId line = new LineId(id);

        assertThat(line.siteId() + "-" + line.procedureId()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "93008", "93008-", "9300-renewal", "93008-Renewal", "93008-a--b", "93008-a:b", "../x"})
    void otherTextsAreNoLineId(String text) {
        assertThat(LineId.named(text)).isEqualTo(WaitingRefusal.lineUnknown(text));
    }

    @Test
    void lineIdOfAnyLengthIsNoLineId() {
        assertThat(LineId.named("93008-" + "a".repeat(100)))
                .isEqualTo(WaitingRefusal.lineUnknown("93008-" + "a".repeat(100)));
    }
}
