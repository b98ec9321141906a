package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    private final PortPlan plan = PortPlan.from(Map.of());
    private final PortCheck check = new PortCheck(port -> port != 8083 && port != 9180, _ -> "nginx (pid 7)");

    @Test
    void everyTakenPortIsNamedWithItsPurposeAndItsOwner() {
        assertThatThrownBy(
                        () -> check.require(List.of(Node.first(Component.KEYCLOAK), Node.first(Component.SLOT)), plan))
                .isInstanceOf(StackException.class)
                .hasMessage("""
                        Port 9180, needed for Keycloak (health), is taken by nginx (pid 7); end that process or set \
                        MONTOUR_KEYCLOAK_MANAGEMENT_PORT to another port.
                        Port 8083, needed for slot-service, is taken by nginx (pid 7); end that process or set \
                        MONTOUR_SLOT_PORT to another port.""");
    }

    @Test
    void portsOfComponentsThatAreNotStartedDoNotMatter() {
        assertThatCode(() -> check.require(List.of(Node.first(Component.GATEWAY)), plan))
                .doesNotThrowAnyException();
    }

    @Test
    void aFurtherNodeNamesItsOwnVariable() {
        PortPlan more = plan.withNodes(Component.WAITING_ROOM, 2, Map.of("MONTOUR_WAITING_ROOM_PORT_2", "9180"));

        assertThatThrownBy(() -> check.require(List.of(new Node(Component.WAITING_ROOM, 2)), more))
                .hasMessageContaining("Port 9180")
                .hasMessageContaining("set MONTOUR_WAITING_ROOM_PORT_2 to another port");
    }
}
