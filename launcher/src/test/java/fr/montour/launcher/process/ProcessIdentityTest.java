package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    private final ProcessIdentity self =
            ProcessIdentity.of(ProcessHandle.current()).orElseThrow();

    @Test
    void aRunningProcessIsFoundAgain() {
        assertThat(self.find()).contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsNotTakenForIt() {
        var earlier = new ProcessIdentity(self.pid(), self.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(earlier.find()).isEmpty();
    }

    @Test
    void twoReadingsOfOneStartMayDifferByTheRoundingOfTheBootTime() {
        Instant reading = self.startedAt().plus(ProcessIdentity.CLOCK_SLACK);

        assertThat(self.isSameInstant(reading)).isTrue();
        assertThat(self.isSameInstant(reading.plusMillis(1))).isFalse();
    }

    @Test
    void aProcessThatEndedIsNotFound() throws Exception {
        Process process = new ProcessBuilder("cat").start();
        var identity = ProcessIdentity.of(process.toHandle()).orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(identity.find()).isEmpty();
    }
}
