package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    @TempDir
    private Path temp;

    @Test
    void aLaterCommandFindsTheStackWhateverItsOwnEnvironmentSays() {
        var file = new PlanFile(temp.resolve("stack.json"));
        var started = StackConfig.development(
                        temp, Map.of("MONTOUR_SLOT_PORT", "9083", "MONTOUR_SMTP_URI", "smtp://mail.example:25"))
                .withNodes(Component.GATEWAY, 2)
                .withBacking(BackingMode.LOCAL);

        file.write(started);

        var found = file.read(StackConfig.development(temp, Map.of())).orElseThrow();
        assertThat(found.ports()).isEqualTo(started.ports());
        assertThat(found.nodes(Component.GATEWAY)).hasSize(2);
        assertThat(found.nodes(Component.SLOT)).hasSize(1);
        assertThat(found.backing()).isEqualTo(BackingMode.LOCAL);
        assertThat(found.isGiven(Component.MAIL)).isTrue();
        assertThat(found.isGiven(Component.MONGODB)).isFalse();
    }

    @Test
    void aDamagedFileCountsAsNone() throws Exception {
        Path file = Files.writeString(temp.resolve("stack.json"), "{");

        assertThat(new PlanFile(file).read(StackConfig.development(temp, Map.of())))
                .isEmpty();
    }
}
