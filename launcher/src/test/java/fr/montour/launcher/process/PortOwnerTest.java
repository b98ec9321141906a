package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {
    private static final List<String> TABLE = List.of(
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
            "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1",
            "   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 222 1",
            "   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1");

    @Test
    void onlyTheSocketThatListensOnThePortIsFound() {
        assertThat(PortOwner.listeningInodes(TABLE, 8080)).containsExactly("111");
    }

    @Test
    void aPortThatNobodyListensOnHasNoSocket() {
        assertThat(PortOwner.listeningInodes(TABLE, 9000)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theProcessBehindAPortIsNamed() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var owner = PortOwner.of(socket.getLocalPort());

            assertThat(owner).contains(ProcessHandle.current());
            assertThat(PortOwner.describe(owner.orElseThrow()))
                    .isEqualTo("java (pid " + ProcessHandle.current().pid() + ")");
        }
    }
}
