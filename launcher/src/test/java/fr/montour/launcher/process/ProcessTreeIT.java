package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.backing.process.LocalProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ProcessTreeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path state;

    @AfterEach
    void nothingIsLeftByTheTestItself() {
        new Reaper(Duration.ZERO).kill(new LeftoverProcesses(state).find());
    }

    @Test
    void endingAProcessEndsItsChildrenToo() throws Exception {
        Process root = start("sleep 600 & sleep 600 & wait");
        awaitMarked(3);

        new Reaper(PATIENCE).end(List.of(root.toHandle()));

        assertThat(new LeftoverProcesses(state).find()).isEmpty();
    }

    @Test
    void whoeverIgnoresThePoliteRequestIsEndedByForce() throws Exception {
        Process root = start("trap '' TERM; while true; do sleep 600; done");
        awaitMarked(2);

        new Reaper(Duration.ofMillis(200)).end(List.of(root.toHandle()));

        assertThat(new LeftoverProcesses(state).find()).isEmpty();
    }

    @Test
    void aChildThatLeftTheTreeIsStillFoundByItsMark() throws Exception {
        Process root = start("setsid --fork sleep 600; sleep 600; true");
        awaitMarked(3);
        new Reaper(Duration.ZERO).kill(List.of(root.toHandle()));

        List<ProcessHandle> left = new LeftoverProcesses(state).find();
        new Reaper(PATIENCE).end(left);

        assertThat(left).hasSize(1);
        assertThat(new LeftoverProcesses(state).find()).isEmpty();
    }

    @Test
    void aStartedProcessStandsInASessionOfItsOwn() throws Exception {
        Process root = start("ps -o sess= -p $$; exec sleep 600");
        Path log = state.resolve("tree.log");

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(log).content().contains("" + root.pid()));
    }

    @Test
    void processesOfAnotherStackAreNotFound() throws Exception {
        start("sleep 600");
        awaitMarked(1);

        assertThat(new LeftoverProcesses(state.resolve("other")).find()).isEmpty();
    }

    private Process start(String script) throws Exception {
        var description = new LocalProcess(
                "tree",
                List.of("/bin/bash", "-c", script),
                Map.of(),
                state,
                state.resolve("tree.log"),
                List.of(),
                () -> true,
                PATIENCE,
                PATIENCE);
        return new Spawner(state).spawn(description, state.resolve("tree.log"));
    }

    private void awaitMarked(int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(new LeftoverProcesses(state).find()).hasSize(count));
    }
}
