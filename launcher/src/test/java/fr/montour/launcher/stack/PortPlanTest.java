package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    @Test
    void furtherNodesListenWhereTheEnvironmentSaysElseOnTheNextFreePorts() {
        PortPlan plan =
                PortPlan.random().withNodes(Component.WAITING_ROOM, 3, Map.of("MONTOUR_WAITING_ROOM_PORT_3", "9999"));

        assertThat(plan.numbers().get(Port.WAITING_ROOM))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .endsWith(9999);
        assertThat(plan.get(Port.WAITING_ROOM, new Node(Component.WAITING_ROOM, 2)))
                .isGreaterThanOrEqualTo(plan.get(Port.WAITING_ROOM) + 1000);
    }

    @Test
    void portsOfFurtherNodesAreDifferentFromAllOthers() {
        PortPlan plan = PortPlan.random()
                .withNodes(Component.GATEWAY, 3, Map.of())
                .withNodes(Component.WAITING_ROOM, 3, Map.of());

        assertThat(plan.numbers().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void aVariableOfAFurtherNodeIsCheckedToo() {
        PortPlan plan = PortPlan.random();

        assertThatThrownBy(() -> plan.withNodes(Component.GATEWAY, 2, Map.of("MONTOUR_GATEWAY_PORT_2", "x")))
                .hasMessage("MONTOUR_GATEWAY_PORT_2 must be a port number, not 'x'");
    }
}
