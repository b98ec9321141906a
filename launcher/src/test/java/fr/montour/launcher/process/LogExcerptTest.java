package fr.montour.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogExcerptTest {
    @Test
    void theInnermostCauseOfTheLastStackTraceTellsMost() {
        var cause = LogExcerpt.cause(List.of(
                "06:00:00 INFO starting",
                "06:00:01 ERROR Error starting Micronaut server: Bean definition could not be loaded",
                "io.micronaut.context.exceptions.BeanInstantiationException: no bean",
                "\tat io.micronaut.Thing.run(Thing.java:3)",
                "Caused by: java.lang.IllegalStateException: outer",
                "\tat fr.montour.Thing.run(Thing.java:7)",
                "Caused by: java.net.ConnectException: Connection refused",
                "\t... 12 more"));

        assertThat(cause).contains("java.net.ConnectException: Connection refused");
    }

    @Test
    void withoutAStackTraceTheLastErrorLineCounts() {
        var cause = LogExcerpt.cause(List.of("ERROR: port 8180 already in use", "INFO going down", "", "====="));

        assertThat(cause).contains("ERROR: port 8180 already in use");
    }

    @Test
    void withoutAnyErrorTheLastLineWithContentCounts() {
        assertThat(LogExcerpt.cause(List.of("starting", "\u001B[31mstopping\u001B[0m", "   ")))
                .contains("stopping");
    }

    @Test
    void structuredLinesAreReadByTheirFields() {
        var cause = LogExcerpt.cause(
                List.of(
                        "{\"level\":\"INFO\",\"message\":\"ready\"}",
                        "{\"level\":\"ERROR\",\"message\":\"no\",\"stack_trace\":\"a.B: no\\n\\tat a.B.c\\nCaused by: a.D: key missing\\n\"}"));

        assertThat(cause).contains("a.D: key missing");
    }

    @Test
    void anEmptyLogGivesNothing() {
        assertThat(LogExcerpt.cause(List.of())).isEmpty();
    }

    @Test
    void aMissingLogIsSaid() {
        assertThat(LogExcerpt.cause(Path.of("/nowhere/at.log"))).isEqualTo("it wrote no log");
    }
}
