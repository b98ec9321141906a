package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.backing.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortProbeTest {
    @Test
    void aPortIsTakenWhileSomebodyListens() throws Exception {
        int port = Ports.free();
        assertThat(PortProbe.isFree(port)).isTrue();

        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortProbe.isFree(port)).isFalse();
        }
    }
}
