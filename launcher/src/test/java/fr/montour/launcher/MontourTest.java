package fr.montour.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MontourTest {
    private final StringWriter errors = new StringWriter();
    private final CommandLine line = Montour.commandLine().setErr(new PrintWriter(errors, true));

    @Test
    void everyCommandOfTheScriptIsThere() {
        assertThat(line.getSubcommands().keySet())
                .containsExactlyInAnyOrder(
                        "up", "down", "status", "logs", "restart", "demo", "verify-draw", "rotate-key");
    }

    @Test
    void aComponentThatIsNotThereIsToldInOneSentence() {
        int exitCode = line.execute("restart", "postgres");

        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.toString().strip()).startsWith("montour: there is no 'postgres'; there are mongodb, ");
    }

    @Test
    void anUnknownOptionIsAWrongCall() {
        assertThat(line.execute("up", "--backing", "podman")).isEqualTo(2);
    }
}
