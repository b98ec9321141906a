package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void anEnvironmentVariableMovesItsPortAndNoOther() {
        PortPlan plan = PortPlan.from(Map.of("MONTOUR_SLOT_PORT", " 9083 "));

        assertThat(plan.get(Port.SLOT)).isEqualTo(9083);
        assertThat(plan.get(Port.GATEWAY)).isEqualTo(8080);
    }

    @Test
    void somethingElseThanANumberIsRefusedByName() {
        assertThatThrownBy(() -> PortPlan.from(Map.of("MONTOUR_SLOT_PORT", "http")))
                .isInstanceOf(StackException.class)
                .hasMessage("MONTOUR_SLOT_PORT must be a port number, not 'http'");
    }

    @Test
    void aNumberThatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> PortPlan.from(Map.of("MONTOUR_SLOT_PORT", "70000")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("MONTOUR_SLOT_PORT");
    }

    @Test
    void randomPortsAreAllDifferent() {
        assertThat(PortPlan.random().numbers().values()).doesNotHaveDuplicates().hasSize(Port.values().length);
    }
}
