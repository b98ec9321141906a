package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    private Path temp;

    private final ProcessRecord slot = new ProcessRecord(
            "slot-service",
            new ProcessIdentity(42, Instant.parse("2026-11-23T06:00:00.120Z")),
            8083,
            Path.of("/logs/slot-service.log"));

    private RunFolder folder = new RunFolder(Path.of("replaced"));

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = new RunFolder(temp.resolve("run"));
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        folder.write(slot);

        assertThat(folder.read("slot-service")).contains(slot);
        assertThat(folder.all()).containsExactly(slot);
    }

    @Test
    void aDamagedRecordCountsAsNone() throws Exception {
        folder.write(slot);
        Files.writeString(temp.resolve("run/slot-service.json"), "{\"name\": \"slot-serv");

        assertThat(folder.read("slot-service")).isEmpty();
        assertThat(folder.all()).isEmpty();
    }

    @Test
    void aRemovedRecordIsForgotten() {
        folder.write(slot);

        folder.remove("slot-service");

        assertThat(folder.all()).isEmpty();
    }

    @Test
    void nothingIsRecordedBeforeTheFirstWrite() {
        assertThat(folder.all()).isEmpty();
        assertThat(folder.running("slot-service")).isEmpty();
    }
}
