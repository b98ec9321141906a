package fr.montour.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.ComponentStatus;
import fr.montour.launcher.stack.ComponentStatus.State;
import fr.montour.launcher.stack.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTableTest {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    @Test
    void everyComponentHasALineWithWhatIsKnown() {
        String table = StatusTable.of(
                List.of(
                        new ComponentStatus(
                                Node.first(Component.SLOT),
                                State.RUNNING,
                                OptionalLong.of(42),
                                8083,
                                Optional.of(NOW.minusSeconds(75)),
                                true),
                        new ComponentStatus(
                                new Node(Component.GATEWAY, 2),
                                State.DIED,
                                OptionalLong.empty(),
                                8080,
                                Optional.empty(),
                                false)),
                NOW);

        assertThat(table.lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("NAME"),
                        slot -> assertThat(slot).matches("slot-service +running +42 +8083 +1 m 15 s +healthy"),
                        gateway -> assertThat(gateway)
                                .matches("gateway-2 +died +- +8080 +- +see \\./montour logs gateway-2"));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0 s", "PT59S, 59 s", "PT61S, 1 m 1 s", "PT3H2M, 3 h 2 m", "P2DT5H, 2 d 5 h"})
    void uptimeIsShownWithItsTwoLargestUnits(Duration time, String shown) {
        assertThat(StatusTable.uptime(time)).isEqualTo(shown);
    }
}
